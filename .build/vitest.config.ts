import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Set by continuous integration, which counts the results from this file instead of from printed lines.
const resultsFile = process.env['TEST_RESULTS'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Vitest leaves one core free; on two that is half the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: resultsFile ? ['default', ['json', { outputFile: resultsFile }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // Each runs in its own thread, outside the instrumentation: it would always show 0 %.
      exclude: [
        ...['worker', 'point-worker', 'look-worker', 'steering-worker'].map(
          (name) => `src/experiment/backends/${name}.ts`,
        ),
        'src/app/host/host-thread.ts',
      ],
    },
  },
});
