import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ReproduceOptions, reproduce } from '../../src/app/reproduce.ts';
import { digestOf } from '../../src/experiment/digest.ts';
import { canonical } from '../../src/results/folder/json.ts';
import type { Draft } from '../../src/results/folder/manifest.ts';
import { sha256 } from '../../src/results/folder/sha256.ts';
import { ask, scenario } from '../results/folder/small-run.ts';
import { temporary, temporaryForAll } from '../temporary.ts';
import { keptIn, manifestIn, reseal } from './small.ts';

const made = join(temporaryForAll(), 'kept');
beforeAll(async () => {
  await keptIn(made, { replications: 5 });
});

// Whatever it writes meanwhile is gone when it is done.
let scratch: string;
beforeEach(() => {
  scratch = temporary();
  vi.stubEnv('TMPDIR', scratch);
});
afterEach(() => {
  expect(readdirSync(scratch)).toStrictEqual([]);
  vi.unstubAllEnvs();
});

const elsewhere = temporaryForAll();
let copies = 0;
function copy(): string {
  const folder = join(elsewhere, `copy-${copies++}`);
  cpSync(made, folder, { recursive: true });
  return folder;
}

const again = (folder: string, options: ReproduceOptions = {}) =>
  reproduce(folder, { workers: 1, ...options });

/** Adds 1 to an indicator in the rows of `results` that the condition holds for. */
async function plant(folder: string, indicator: string, where: string): Promise<void> {
  const path = join(folder, 'results.parquet');
  const sql = `SELECT * REPLACE (CASE WHEN ${where} THEN "${indicator}" + 1 ELSE "${indicator}" END AS "${indicator}") FROM read_parquet('${path}')`;
  await ask(`COPY (${sql}) TO '${path}.new' (FORMAT parquet)`);
  cpSync(`${path}.new`, path);
  rmSync(`${path}.new`);
}

describe('the same', () => {
  test('to the last bit, and nothing in the folder is touched', async () => {
    const before = readdirSync(made).map((name) => sha256(readFileSync(join(made, name))));
    const result = await again(made);
    expect(result).toMatchObject({ verdict: 'same', finished: 5, of: 5 });
    const after = readdirSync(made).map((name) => sha256(readFileSync(join(made, name))));
    expect(after).toStrictEqual(before);
  });

  test('for the first replications only', async () => {
    expect(await again(made, { quick: true })).toMatchObject({
      verdict: 'same',
      finished: 3,
      of: 5,
    });
  });

  test('where every law is tested', async () => {
    const folder = join(elsewhere, 'checked');
    await keptIn(folder, { replications: 1, check: true });
    expect(await again(folder)).toMatchObject({ verdict: 'same' });
  });

  test('where it went on until it was precise, with the intervals of then', async () => {
    const folder = join(elsewhere, 'precise');
    await keptIn(folder, { precision: 1e6 });
    const { level, results } = manifestIn(folder);
    expect(level).toBeGreaterThan(0.95);
    expect(results.replications.length).toBe(scenario.experiment.batch);
    expect(await again(folder)).toMatchObject({ verdict: 'same' });
  });

  test('without tables, as far as digests tell', async () => {
    const folder = copy();
    for (const name of readdirSync(folder))
      if (name.endsWith('.parquet')) rmSync(join(folder, name));
    await reseal(folder);
    expect(await again(folder)).toMatchObject({ verdict: 'same' });
  });
});

test('altered files are named, and nothing is run', async () => {
  const folder = copy();
  writeFileSync(join(folder, 'years.parquet'), 'x');
  const ran = vi.fn();
  const result = await again(folder, { onProgress: ran });
  expect(result).toMatchObject({ verdict: 'altered', alterations: [{ name: 'years.parquet' }] });
  expect(ran).not.toHaveBeenCalled();
});

describe('though the manifest was sealed again', () => {
  test('a planted number is found, by arm, replication, month and indicator', async () => {
    const folder = copy();
    await plant(folder, 'waiting.count', "replication = 4 AND arm = 'population' AND month = 7");
    await reseal(folder);
    const result = await again(folder);
    expect(result).toMatchObject({
      verdict: 'different',
      replication: 4,
      first: {
        table: 'results',
        arm: 'population',
        replication: 4,
        time: 'month',
        at: 7,
        what: { indicator: 'waiting.count' },
      },
    });
    expect(await again(folder, { quick: true })).toMatchObject({ verdict: 'same', finished: 3 });
  });

  test('another summary is found', async () => {
    const folder = copy();
    const path = join(folder, 'summary.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"mean": ', '"mean": 1'));
    await reseal(folder);
    expect(await again(folder)).toMatchObject({ verdict: 'differentSummary' });
    expect(await again(folder, { quick: true })).toMatchObject({ verdict: 'same' });
  });

  test('another digest of a replication is found, though no table shows it', async () => {
    const folder = copy();
    await reseal(folder, (draft) => {
      const replications = draft.results.replications.map(
        ([number, digest]) => [number, number === 2 ? 'f'.repeat(64) : digest] as const,
      );
      const digest = digestOf(
        replications.map(([replication, digest]) => ({ replication, digest })),
      );
      return { ...draft, results: { replications, digest } };
    });
    expect(await again(folder)).toMatchObject({
      verdict: 'different',
      replication: 2,
      first: undefined,
    });
  });

  const scenarioOf = (draft: Draft, change: (text: Record<string, unknown>) => object): Draft => {
    const resolved = { ...draft.scenario.resolved, ...change(draft.scenario.resolved) };
    const digest = sha256(canonical(resolved));
    return { ...draft, scenario: { ...draft.scenario, resolved, digest } };
  };
  const areaOf = (text: Record<string, unknown>) => text['area'] as object;
  const fewer = (text: Record<string, unknown>) => ({ area: { ...areaOf(text), children: 249 } });

  test('another completed scenario is found without running it, by its path', async () => {
    const folder = copy();
    await reseal(folder, (draft) => scenarioOf(draft, fewer));
    expect(await again(folder)).toStrictEqual({
      verdict: 'otherScenario',
      paths: ['area.children'],
    });
  });

  test('another scenario in all its forms gives other numbers', async () => {
    const folder = copy();
    await reseal(folder, (draft) => {
      const changed = scenarioOf(draft, fewer);
      const { written } = draft.scenario;
      const scenario = { ...changed.scenario, written: { ...written, ...fewer(written) } };
      return { ...changed, scenario };
    });
    expect(await again(folder, { quick: true })).toMatchObject({
      verdict: 'different',
      replication: 0,
      first: { table: 'results', arm: 'today', replication: 0 },
    });
  });

  test('another seed gives other numbers', async () => {
    const folder = copy();
    await reseal(folder, (draft) => ({ ...draft, seed: 'other' }));
    expect(await again(folder, { quick: true })).toMatchObject({ verdict: 'different' });
  });

  test('more replications than were run are found', async () => {
    const folder = copy();
    const [{ results }] = [manifestIn(folder)];
    await reseal(folder, (draft) => {
      const replications = results.replications.slice(0, 4);
      const digest = digestOf(
        replications.map(([replication, digest]) => ({ replication, digest })),
      );
      return { ...draft, results: { replications, digest } };
    });
    expect(await again(folder)).toMatchObject({
      verdict: 'different',
      first: { replication: 4, what: 'gone' },
    });
  });
});

describe('interrupted', () => {
  const stopAt = (count: number) => {
    const abort = new AbortController();
    const onProgress = ({ finished }: { finished: number }) => finished === count && abort.abort();
    return { signal: abort.signal, onProgress: (p: { finished: number }) => void onProgress(p) };
  };

  test('says how far it was equal', async () => {
    expect(await again(made, stopAt(2))).toMatchObject({
      verdict: 'interrupted',
      finished: 2,
      of: 5,
    });
    expect(await again(made, { signal: AbortSignal.abort() })).toMatchObject({
      verdict: 'interrupted',
      finished: 0,
    });
  });

  test('says what was different until then', async () => {
    const folder = copy();
    await reseal(folder, (draft) => ({ ...draft, seed: 'other' }));
    expect(await again(folder, stopAt(2))).toMatchObject({
      verdict: 'different',
      replication: 0,
      first: { table: 'results', replication: 0 },
    });
  });
});

test('a folder made by a version with fewer columns differs, it does not fail', async () => {
  const folder = copy();
  const path = join(folder, 'years.parquet');
  mkdirSync(join(folder, 'x'));
  await ask(
    `COPY (SELECT * EXCLUDE ("unmet.months") FROM read_parquet('${path}')) TO '${join(folder, 'x', 'y')}' (FORMAT parquet)`,
  );
  cpSync(join(folder, 'x', 'y'), path);
  rmSync(join(folder, 'x'), { recursive: true });
  await reseal(folder);
  expect(await again(folder, { quick: true })).toMatchObject({
    verdict: 'different',
    first: { table: 'years', what: { indicator: 'unmet.months', was: null } },
  });
});
