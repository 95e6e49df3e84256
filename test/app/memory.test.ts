/** How much memory grows with how much is asked for: a small asking and a larger one, in a process of their own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const [kB, MB] = [1_000, 1_000_000];

/** What the process says, in bytes. */
async function told(name: string, ...counts: readonly number[]): Promise<number[]> {
  const file = join(import.meta.dirname, 'memory', `${name}.ts`);
  const words = ['--expose-gc', '--import', 'tsx', file, ...counts.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return stdout.trim().split('\n').map(Number);
}

/** Processes, on a machine that may have more to do. */
describe('memory', { timeout: 480_000 }, () => {
  test('of 1,000 replications of the city stays under 1 GB, with two workers that simulate it', async () => {
    const replications = 160;
    const [half = Number.NaN, all = Number.NaN, peak = Number.NaN] = await told(
      'kept-run',
      replications,
    );
    const each = (all - half) / (replications / 2);
    // Its years, and no more: of its months alone there are 400 kB.
    expect(each).toBeLessThan(200 * kB);
    // A thread that simulates the city needs some 80 MB.
    const workers = 2 * 100 * MB;
    expect(peak + (1_000 - replications) * each + workers).toBeLessThan(1_000 * MB);
  });

  test('to write a sweep hardly grows with its points: sorted in memory each would need 120 kB', async () => {
    const [few, many] = [200, 1_000];
    const [less = Number.NaN, more = Number.NaN] = await told('kept-points', few, many);
    expect((more - less) / (many - few)).toBeLessThan(60 * kB);
  });

  test('that 10,000 points hold, each a world of its own, is at most 400 MB', async () => {
    const [few, many] = [40, 120];
    // The first sweep is for what is loaded and compiled once.
    const [, less = Number.NaN, more = Number.NaN] = await told('planned-sweep', few, few, many);
    expect((10_000 * (more - less)) / (many - few)).toBeLessThan(400 * MB);
  });
});
