import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/app/open-folder.ts';
import { run } from '../../src/app/run.ts';
import { inProcess } from '../../src/experiment/backends/in-process.ts';
import { outcomeOf, type Replication } from '../../src/experiment/outcome.ts';
import { Trouble } from '../../src/language/fault.ts';
import { json } from '../../src/results/folder/json.ts';
import { replication, scenario, seed } from '../results/folder/small-run.ts';
import { temporary } from '../temporary.ts';
import { keptIn, manifestIn, unfinishedIn } from './small.ts';

let digest: string;
beforeAll(async () => {
  const { summary } = await run(scenario, { seed, replications: 6, workers: 1 });
  digest = summary?.digest ?? '';
});

/** Presses Ctrl-C when so many are finished. */
function stopAt(count: number) {
  const abort = new AbortController();
  const onReplication = (_: Replication, { finished }: { finished: number }) =>
    finished === count && abort.abort();
  return { signal: abort.signal, onReplication };
}

describe('a run that is kept', () => {
  test('leaves a whole folder, and nothing beside it', async () => {
    const parent = temporary();
    const out = join(parent, 'kept');
    const { folder, summary, waiting, resumed } = await keptIn(out);
    expect({ folder, waiting, resumed }).toStrictEqual({ folder: out, waiting: 0, resumed: 0 });
    expect(readdirSync(parent)).toStrictEqual(['kept']);
    const { manifest, alterations } = await openFolder(out);
    expect(alterations).toStrictEqual([]);
    expect(manifest?.files.map(({ name }) => name)).toStrictEqual(
      readdirSync(out).filter((name) => name !== 'manifest.json'),
    );
    expect(readFileSync(join(out, 'summary.json'), 'utf8')).toBe(json(summary));
    expect(summary?.digest).toBe(digest);
  });

  test('says in its manifest all that its numbers depend on', async () => {
    const out = join(temporary(), 'kept');
    await keptIn(out, { check: true });
    expect(manifestIn(out)).toMatchObject({
      schema: 'proeftuin/manifest@1',
      tool: { name: 'proeftuin', version: '0.1.0' },
      machine: { node: process.versions.node },
      command: ['run', 'small'],
      language: 'nl',
      scenario: { id: 'les', arms: ['trajectory', 'population'] },
      seed,
      checked: true,
      level: 0.95,
      precise: true,
      results: {
        digest,
        replications: [0, 1, 2, 3, 4, 5].map((n) => [n, replication(n).digest]),
      },
    });
    expect(manifestIn(out).scenario.written).toMatchObject({ area: { children: 250 } });
    expect(manifestIn(out).scenario.resolved).toMatchObject({ rescaleShares: false });
  });

  test('is not kept when nobody asks', async () => {
    const { folder, waiting } = await run(scenario, { seed, replications: 1, workers: 1 });
    expect({ folder, waiting }).toStrictEqual({ folder: undefined, waiting: 0 });
  });
});

describe('a run that is interrupted', () => {
  test('leaves no folder, and goes on from where it was', async () => {
    const parent = temporary();
    const out = join(parent, 'kept');
    const first = await keptIn(out, stopAt(2));
    expect(first).toMatchObject({ folder: undefined, waiting: 2, resumed: 0 });
    expect(readdirSync(parent)).toStrictEqual(unfinishedIn(parent));
    const second = await keptIn(out, { ...stopAt(4), resume: true });
    expect(second).toMatchObject({ folder: undefined, waiting: 4, resumed: 2 });
    const third = await keptIn(out, { resume: true });
    expect(third).toMatchObject({ folder: out, waiting: 0, resumed: 4 });
    expect(third.summary?.digest).toBe(digest);
    expect(readdirSync(parent)).toStrictEqual(['kept']);
  });

  test('before anything was finished leaves nothing', async () => {
    const parent = temporary();
    const out = join(parent, 'kept');
    const { summary, folder, waiting } = await keptIn(out, { signal: AbortSignal.abort() });
    expect({ summary, folder, waiting }).toStrictEqual({
      summary: undefined,
      folder: undefined,
      waiting: 0,
    });
    expect(readdirSync(parent)).toStrictEqual([]);
  });

  test('while it takes up what was finished is heard, and loses nothing', async () => {
    const parent = temporary();
    const out = join(parent, 'kept');
    await keptIn(out, stopAt(5));
    const again = await keptIn(out, { ...stopAt(1), resume: true });
    expect(again).toMatchObject({ folder: undefined, resumed: 1, waiting: 5 });
  });

  test('and begun anew all the same has the same numbers, and what it left is of no more use', async () => {
    const parent = temporary();
    await keptIn(join(parent, 'a'), stopAt(3));
    const { summary, waiting, resumed } = await keptIn(join(parent, 'b'));
    expect({ waiting, resumed, digest: summary?.digest }).toStrictEqual({
      waiting: 0,
      resumed: 0,
      digest,
    });
    expect(readdirSync(parent)).toStrictEqual(['b']);
  });

  test('keeps what a smaller run does not need', async () => {
    const parent = temporary();
    await keptIn(join(parent, 'a'), stopAt(4));
    const two = await keptIn(join(parent, 'two'), { replications: 2, resume: true });
    expect(two).toMatchObject({ resumed: 2, waiting: 4, folder: join(parent, 'two') });
    const six = await keptIn(join(parent, 'six'), { resume: true });
    expect(six).toMatchObject({ resumed: 4, waiting: 0 });
    expect(six.summary?.digest).toBe(digest);
    expect(readdirSync(parent).sort()).toStrictEqual(['six', 'two']);
  });

  test('goes on with its own work only: not with that of another seed', async () => {
    const parent = temporary();
    await keptIn(join(parent, 'a'), stopAt(2));
    const other = await keptIn(join(parent, 'b'), { seed: 'other', resume: true });
    expect(other).toMatchObject({ resumed: 0, waiting: 0 });
    expect(unfinishedIn(parent).length).toBe(1);
  });
});

describe('a run that fails', () => {
  test('keeps what was finished, and nothing half', async () => {
    const parent = temporary();
    const out = join(parent, 'kept');
    const backend = inProcess((number) => {
      if (number === 3) throw new Error('a law was broken');
      return replication(number);
    });
    await expect(keptIn(out, { backend })).rejects.toThrow('replication 3: a law was broken');
    const [left = ''] = readdirSync(parent);
    expect(unfinishedIn(parent)).toStrictEqual([left]);
    expect(readdirSync(join(parent, left))).toStrictEqual(['replications']);
    expect(await keptIn(out, { resume: true })).toMatchObject({ resumed: 3 });
  });

  test('because somebody made something in its place says so, and can go on', async () => {
    const parent = temporary();
    const out = join(parent, 'kept');
    const failing = keptIn(out, { onCounting: () => mkdirSync(out) });
    await expect(failing).rejects.toThrow(Trouble);
    await expect(failing).rejects.toThrow(`${out}. What is finished is still there`);
    expect(readdirSync(out)).toStrictEqual([]);
    const other = await keptIn(join(parent, 'other'), { resume: true });
    expect(other).toMatchObject({ resumed: 6, waiting: 0 });
    expect(readdirSync(parent).sort()).toStrictEqual(['kept', 'other']);
  });

  test('while counting leaves the work but no scratch', async () => {
    const parent = temporary();
    const onCounting = () => {
      throw new Error('counting');
    };
    await expect(keptIn(join(parent, 'kept'), { onCounting })).rejects.toThrow('counting');
    const [left = ''] = readdirSync(parent);
    expect(readdirSync(join(parent, left))).toStrictEqual(['replications']);
  });
});

test('an experiment remembers years, not months', () => {
  const { today, arms } = outcomeOf(replication(0));
  for (const history of [today, ...arms]) {
    expect(Object.keys(history).sort()).toStrictEqual(['decisions', 'id', 'tables', 'years']);
    expect(Object.keys(history.tables)).toStrictEqual(['flows']);
    // A typed array would hold on to its buffer, and a view to all of it.
    for (const column of [...Object.values(history.years), history.tables.flows])
      expect(Array.isArray(column)).toBe(true);
  }
});
