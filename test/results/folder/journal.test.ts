import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abandoned,
  type Job,
  type Journal,
  resumeJournal,
  startJournal,
} from '../../../src/results/folder/journal.ts';
import { temporary } from '../../temporary.ts';
import { replication } from './small-run.ts';

const job: Job = { scenario: 'abc', arms: ['a', 'b'], seed: 's', checked: false, tool: '1 x' };
const fileOf = ({ folder }: Journal, number: number) =>
  join(folder, 'replications', `${String(number).padStart(7, '0')}.v8`);

/** A number that no process has. */
const gone = spawnSync(process.execPath, ['--version']).pid;

/** As a process that is no more left it: with these replications. */
function left(parent: string, numbers: readonly number[], pid = gone, of = job): string {
  const journal = startJournal(parent, of);
  for (const number of numbers) journal.put(replication(number));
  journal.release();
  const folder = journal.folder.replace(/\d+-\d+$/, `${readdirSync(parent).length}-${pid}`);
  renameSync(journal.folder, folder);
  return folder;
}

describe('a replication', () => {
  test('comes back as it was put', async () => {
    const journal = startJournal(temporary(), job);
    for (const number of [0, 2]) journal.put(replication(number));
    expect(journal.numbers().sort()).toStrictEqual([0, 2]);
    expect(await journal.get(2)).toStrictEqual(replication(2));
    expect(await journal.get(1)).toBeUndefined();
  });

  test('of which a byte has changed is as if it had never been put', async () => {
    const journal = startJournal(temporary(), job);
    journal.put(replication(0));
    const whole = readFileSync(fileOf(journal, 0));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (position, bit) => {
        const flipped = Buffer.from(whole);
        flipped[position] = (flipped[position] as number) ^ (1 << bit);
        writeFileSync(fileOf(journal, 0), flipped);
        const got = await journal.get(0);
        // A bit that no number and no name depends on may change.
        if (got !== undefined) expect(got.digest).toBe(replication(0).digest);
      }),
      { numRuns: 40 },
    );
    writeFileSync(fileOf(journal, 0), whole.subarray(0, whole.length / 2));
    expect(await journal.get(0)).toBeUndefined();
  });

  test('under another number is not believed', async () => {
    const journal = startJournal(temporary(), job);
    journal.put(replication(0));
    renameSync(fileOf(journal, 0), fileOf(journal, 1));
    expect(await journal.get(1)).toBeUndefined();
  });

  test('that was half written does not count', async () => {
    const parent = temporary();
    const folder = left(parent, [0]);
    writeFileSync(join(folder, 'replications', '0000001.v8.part'), 'half');
    const journal = resumeJournal(parent, job);
    expect(journal?.numbers()).toStrictEqual([0]);
    expect(await journal?.get(1)).toBeUndefined();
  });
});

describe('work is taken up', () => {
  test('where it got furthest', () => {
    const parent = temporary();
    left(parent, [0]);
    const furthest = left(parent, [0, 1, 2], gone, job);
    left(parent, [0, 1]);
    const journal = resumeJournal(parent, job);
    expect(journal?.numbers().sort()).toStrictEqual([0, 1, 2]);
    expect(existsSync(furthest)).toBe(false);
    expect(abandoned(parent, job).length).toBe(2);
  });

  test('by one only', () => {
    const parent = temporary();
    left(parent, [0]);
    expect(resumeJournal(parent, job)).toBeDefined();
    expect(resumeJournal(parent, job)).toBeUndefined();
    expect(abandoned(parent, job)).toStrictEqual([]);
  });

  test('by its own process too, once it was let go', () => {
    const parent = temporary();
    const journal = startJournal(parent, job);
    journal.put(replication(0));
    expect(resumeJournal(parent, job)).toBeUndefined();
    journal.release();
    expect(resumeJournal(parent, job)?.numbers()).toStrictEqual([0]);
  });

  test('not while another process works on it', () => {
    const parent = temporary();
    const folder = left(parent, [0], process.ppid);
    expect(resumeJournal(parent, job)).toBeUndefined();
    expect(existsSync(folder)).toBe(true);
  });

  test.each<[string, Partial<Job>]>([
    ['another scenario', { scenario: 'abd' }],
    ['other arms', { arms: ['a'] }],
    ['the same arms in another order', { arms: ['b', 'a'] }],
    ['another seed', { seed: 't' }],
    ['tested laws', { checked: true }],
    ['another version of the program', { tool: '1 y' }],
  ])('not of %s', (_, other) => {
    const parent = temporary();
    const folder = left(parent, [0], gone, { ...job, ...other });
    expect(resumeJournal(parent, job)).toBeUndefined();
    expect(abandoned(parent, job)).toStrictEqual([]);
    expect(existsSync(folder)).toBe(true);
  });

  test('not where nothing was finished, nor where there is no folder at all', () => {
    const parent = temporary();
    left(parent, []);
    expect(resumeJournal(parent, job)).toBeUndefined();
    expect(resumeJournal(join(parent, 'nowhere'), job)).toBeUndefined();
  });
});

test('beginning anew leaves earlier work alone, also of a process with the same number', () => {
  const parent = temporary();
  const earlier = left(parent, [0, 1], process.pid);
  const journal = startJournal(parent, job);
  expect(journal.folder).not.toBe(earlier);
  expect(journal.numbers()).toStrictEqual([]);
  journal.remove();
  expect(readdirSync(dirname(earlier)).length).toBe(1);
});

test('work of others is not looked at', () => {
  const parent = temporary();
  mkdirSync(join(parent, '.unfinished-ffffffffffff-1-1'));
  mkdirSync(join(parent, 'les-01234567'));
  expect(abandoned(parent, job)).toStrictEqual([]);
});
