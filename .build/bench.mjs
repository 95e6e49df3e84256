#!/usr/bin/env node
// Bundles a benchmark as the program is bundled, and runs it: what is measured is what users run.
// Usage: bench.mjs NAME [WORDS]: test/bench/NAME.ts, with words of its own.

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { options } from './options.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [, , name, ...words] = process.argv;
const outfile = join(root, 'dist', `bench-${name}.js`);

spawnSync(process.execPath, [join(root, '.build/bundle.mjs'), '--quiet'], { stdio: 'inherit' });
await build({
  ...options,
  absWorkingDir: root,
  entryPoints: [`test/bench/${name}.ts`],
  outfile,
});
const env = { ...process.env, NODE_ENV: 'production' };
const { status } = spawnSync(process.execPath, [outfile, ...words], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
