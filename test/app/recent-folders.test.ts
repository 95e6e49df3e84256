import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openRun } from '../../src/app/open-run.ts';
import type { KnownFolder, RecentFolder } from '../../src/app/recent/read-recent.ts';
import { placeOfRecent, recentFolders } from '../../src/app/recent/recent-folders.ts';
import { threshold } from '../../src/app/threshold.ts';
import { messagesIn } from '../../src/language/messages/messages.ts';
import { sentences } from '../../src/results/sentences.ts';
import { temporary, temporaryForAll } from '../temporary.ts';
import { keptIn } from './small.ts';

const made = join(temporaryForAll(), 'kept');
beforeAll(async () => {
  await keptIn(made, { replications: 2 });
});

/** Copies of the run, each a day older than the one before it. */
function copies(...names: readonly string[]): string {
  const parent = temporary();
  names.forEach((name, i) => {
    const folder = join(parent, name);
    cpSync(made, folder, { recursive: true });
    const day = new Date(Date.UTC(2026, 10, 20 - i));
    utimesSync(join(folder, 'manifest.json'), day, day);
  });
  return parent;
}

async function recentIn(
  parent: string,
  most = 10,
  known: readonly RecentFolder[] = [],
): Promise<RecentFolder[]> {
  const found = [];
  for await (const folder of recentFolders(parent, most, known)) found.push(folder);
  return found;
}

const namesOf = (folders: readonly RecentFolder[], parent: string) =>
  folders.map(({ path }) => path.slice(parent.length + 1));

test('are those below ./reports, or where the last was to be kept', () => {
  expect(placeOfRecent(undefined)).toBe('reports');
  expect(placeOfRecent('/tmp/here/mine')).toBe('/tmp/here');
});

test('come newest first, and no more than are asked for', async () => {
  const parent = copies('c', 'a', 'b');
  expect(namesOf(await recentIn(parent), parent)).toStrictEqual(['c', 'a', 'b']);
  expect(namesOf(await recentIn(parent, 2), parent)).toStrictEqual(['c', 'a']);
});

test('are not read again while they are as they were', async () => {
  const parent = copies('a', 'b');
  const known = await recentIn(parent);
  writeFileSync(join(parent, 'b', 'manifest.json'), '{');
  const [a, b] = await recentIn(parent, 10, known);
  expect([b, a].map((one) => known.some((was) => was === one))).toStrictEqual([true, false]);
});

test('a run says of what it is, when it was made, and what the answer comes to', async () => {
  const [folder] = await recentIn(copies('one'));
  const { manifest, scenario, summary } = await openRun(made);
  expect(folder).toMatchObject({
    kind: 'run',
    made: Date.parse(manifest.created),
    scenario: { id: 'les', name: scenario.name },
  });
  const { said } = folder as KnownFolder;
  expect(said.nl).toMatch(/^3,5\s% krimp per jaar → .*(minder|meer|geld).*, .*wachten/);
  expect(said.en).toMatch(/^shrinking 3.5% a year → .*, .*waiting/);
  // The amount is the one of the whole answer.
  const [whole = ''] = sentences(scenario, summary, 'nl');
  const [amount = 'none'] = /€\s[\d.,]+( mln)?/.exec(said.nl) ?? [];
  if (amount !== 'none') expect(whole).toContain(amount);
});

test('an answer to another question says that one’s first sentence', async () => {
  const parent = temporary();
  const { folder } = await threshold('les', {
    path: 'regimes.population.budget.shrinkPerYear',
    low: 0,
    high: 0.06,
    set: ['area.children=250', 'horizon.ageingIn=12', 'horizon.pilot=12'],
    workers: 1,
    replications: 2,
    keeping: { out: join(parent, 'how-fast'), command: [], language: 'nl' },
  });
  const [kept] = await recentIn(parent);
  expect(kept).toMatchObject({ path: folder, kind: 'threshold' });
  expect((kept as KnownFolder).said.nl.length).toBeGreaterThan(10);
});

describe('what is not whole', () => {
  const unreadable = messagesIn('nl').folder.unreadable;

  test('says so, and the others are read all the same', async () => {
    const parent = copies('cut', 'gone', 'empty', 'fine');
    const manifest = join(parent, 'cut', 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').slice(0, 5000));
    rmSync(join(parent, 'gone', 'summary.json'));
    writeFileSync(join(parent, 'empty', 'summary.json'), '{}');
    const found = await recentIn(parent);
    const troubles = Object.fromEntries(
      found.map((one) => [one.path.slice(parent.length + 1), 'trouble' in one && one.trouble.nl]),
    );
    expect(troubles).toStrictEqual({
      cut: unreadable,
      gone: unreadable,
      empty: unreadable,
      fine: false,
    });
  });

  test('or is none of ours, is not named', async () => {
    const parent = copies('.unfinished-run', 'fine');
    mkdirSync(join(parent, 'notes'));
    writeFileSync(join(parent, 'letter.txt'), 'manifest.json');
    expect(namesOf(await recentIn(parent), parent)).toStrictEqual(['fine']);
    expect(await recentIn(join(parent, 'nowhere'))).toStrictEqual([]);
    expect(await recentIn(join(parent, 'letter.txt'))).toStrictEqual([]);
  });
});

describe('a run that is opened', () => {
  test('is what was kept', async () => {
    const { summary } = await openRun(made);
    expect(JSON.stringify(summary)).toBe(
      JSON.stringify(JSON.parse(readFileSync(join(made, 'summary.json'), 'utf8'))),
    );
  });

  test('is refused when a number was changed, and not when a page was', async () => {
    const parent = copies('numbers', 'page');
    appendFileSync(join(parent, 'numbers', 'summary.json'), ' ');
    appendFileSync(join(parent, 'page', 'report.html'), ' ');
    await expect(openRun(join(parent, 'numbers'))).rejects.toThrow('was changed since');
    await expect(openRun(join(parent, 'page'))).resolves.toHaveProperty('summary');
  });
});
