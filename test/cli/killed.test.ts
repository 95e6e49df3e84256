/** A run that something ends before it is done, and one that goes on from there: real processes, real signals. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/app/open-folder.ts';
import { createDice } from '../../src/random/dice.ts';
import { keyOf } from '../../src/random/seed.ts';
import type { Summary } from '../../src/results/summary.ts';
import { temporary, temporaryForAll } from '../temporary.ts';
import { proeftuin, type Started, start, startCommand } from './proeftuin.ts';

const tiny = [
  '--set',
  'area.children=150',
  '--set',
  'horizon.ageingIn=12',
  '--set',
  'horizon.pilot=12',
];
const words = (replications: number, ...others: string[]) => [
  'run',
  'les',
  ...tiny,
  '--replications',
  String(replications),
  '--format',
  'json',
  ...others,
];
const digestIn = (stdout: string) => (JSON.parse(stdout) as Summary).digest;

/** What is in `reports`: whole folders, and work that is not finished. Fails on anything else. */
async function left(cwd: string): Promise<{ whole: string[]; unfinished: string[] }> {
  const reports = join(cwd, 'reports');
  const names = existsSync(reports) ? readdirSync(reports) : [];
  const unfinished = names.filter((name) => name.startsWith('.unfinished-'));
  const whole = names.filter((name) => !unfinished.includes(name));
  for (const name of whole) {
    const { manifest, alterations } = await openFolder(join(reports, name));
    expect({ name, alterations }).toStrictEqual({ name, alterations: [] });
    expect(manifest).toBeDefined();
  }
  return { whole, unfinished };
}

/** As soon as one of the unfinished folders has something whole in this folder of its own, or the program has ended. */
async function until({ child }: Started, cwd: string, inside: string): Promise<void> {
  const reports = join(cwd, 'reports');
  const isThere = () =>
    existsSync(reports) &&
    readdirSync(reports)
      .map((name) => join(reports, name, inside))
      .some((folder) => existsSync(folder) && readdirSync(folder).some(isWhole));
  const isWhole = (name: string) => !name.endsWith('.part');
  while (child.exitCode === null && !isThere()) await setTimeout(1);
}

/** Several processes, on a machine that may have more to do. */
const patience = { timeout: 120_000 };

/** Enough to be killed among; enough to be interrupted before the last. */
const [few, many] = [12, 40];
const undisturbed = temporaryForAll();
const digests = new Map<number, string>();
let milliseconds: number;
beforeAll(async () => {
  for (const replications of [many, few]) {
    const started = performance.now();
    const { stdout } = await proeftuin(words(replications, '--workers', '1'), { cwd: undisturbed });
    milliseconds = performance.now() - started;
    digests.set(replications, digestIn(stdout));
  }
}, patience.timeout);

describe('killed at any moment', patience, () => {
  const moments = 20;
  const dice = createDice(keyOf('moments', 0));
  test.for(Array.from({ length: moments }, (_, i) => i))(
    'it leaves nothing half, and goes on (%i)',
    async (i) => {
      const cwd = temporary();
      const workers = String(1 + (i % 2));
      const run = start(words(few, '--workers', workers), { cwd });
      // Somewhere in this twentieth of the time that an undisturbed run takes.
      await Promise.race([
        run.ended,
        setTimeout(((i + dice.uniform(i, 0, 32)) / moments) * milliseconds),
      ]);
      run.child.kill('SIGKILL');
      await run.ended;
      const before = await left(cwd);
      const again = await proeftuin(words(few, '--workers', workers, '--resume'), { cwd });
      expect(again.status).toBe(0);
      expect(digestIn(again.stdout)).toBe(digests.get(few));
      const { whole, unfinished } = await left(cwd);
      expect(unfinished).toStrictEqual([]);
      expect(whole.length).toBe(before.whole.length + 1);
    },
  );
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', patience, (signal) => {
  test('keeps what is finished, and the line that it prints goes on with it', async () => {
    const cwd = temporary();
    const run = start(words(many, '--workers', '1', '--lang', 'en'), { cwd });
    await until(run, cwd, 'replications');
    run.child.kill(signal);
    const { status, stderr } = await run.ended;
    expect(status).toBe(130);
    expect(stderr).toMatch(/^Interrupted after \d+ of 40 replications; what is finished has been/);
    expect(await left(cwd)).toMatchObject({ whole: [], unfinished: [expect.any(String)] });
    const line = /^Go on with: (.* --resume)$/m.exec(stderr)?.[1] ?? '';
    const again = await startCommand('sh', ['-c', line], { cwd }).ended;
    expect(again.status).toBe(0);
    expect(again.stderr).toMatch(/^\d+ replications? taken over from an earlier time\.\nKept in /);
    expect(digestIn(again.stdout)).toBe(digests.get(many));
    expect(await left(cwd)).toMatchObject({ whole: [expect.any(String)], unfinished: [] });
  });
});

test('Ctrl-C while the folder is being made waits until it is whole', patience, async () => {
  const cwd = temporary();
  const run = start(words(few, '--workers', '1'), { cwd });
  await until(run, cwd, 'folder');
  run.child.kill('SIGINT');
  const { status, stdout } = await run.ended;
  expect({ status, digest: digestIn(stdout) }).toStrictEqual({
    status: 0,
    digest: digests.get(few),
  });
  expect(await left(cwd)).toMatchObject({ whole: [expect.any(String)], unfinished: [] });
});

describe('two at once', patience, () => {
  test('that run the same each leave a folder of their own', async () => {
    const digest = digests.get(few) ?? '';
    const cwd = temporary();
    const both = await Promise.all(
      [1, 2].map(() => proeftuin(words(few, '--workers', '1'), { cwd })),
    );
    expect(both.map(({ status }) => status)).toStrictEqual([0, 0]);
    expect(both.map(({ stdout }) => digestIn(stdout))).toStrictEqual([digest, digest]);
    const { whole, unfinished } = await left(cwd);
    expect(whole.sort()).toStrictEqual([
      `les-${digest.slice(0, 8)}`,
      `les-${digest.slice(0, 8)}-2`,
    ]);
    expect(unfinished).toStrictEqual([]);
  });

  test('that go on with the same: one has it, the other begins anew', async () => {
    const digest = digests.get(few) ?? '';
    const cwd = temporary();
    const run = start(words(few, '--workers', '1'), { cwd });
    await until(run, cwd, 'replications');
    run.child.kill('SIGKILL');
    await run.ended;
    const both = await Promise.all(
      [1, 2].map(() => proeftuin(words(few, '--workers', '1', '--resume'), { cwd })),
    );
    expect(both.map(({ status }) => status)).toStrictEqual([0, 0]);
    expect(both.map(({ stdout }) => digestIn(stdout))).toStrictEqual([digest, digest]);
    expect(await left(cwd)).toMatchObject({ unfinished: [] });
  });
});
