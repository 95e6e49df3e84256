/** The verbs on a thread of their own: the same answers, the same complaints. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, openHost } from '../../../src/app/host/open-host.ts';
import type { RunQuestion, RunTold } from '../../../src/app/host/run.ts';
import { openScenario } from '../../../src/app/open-scenario.ts';
import { run } from '../../../src/app/run.ts';
import { unpacked } from '../../../src/experiment/backends/plain.ts';
import { Faults } from '../../../src/language/fault.ts';
import { unfinishedIn } from '../small.ts';

const set = ['area.children=120', 'horizon.ageingIn=12', 'horizon.runIn=12', 'horizon.pilot=24'];

let host: Host;
let parent: string;

beforeAll(() => {
  host = openHost();
  parent = mkdtempSync(join(tmpdir(), 'host-'));
});

afterAll(async () => {
  await host.close();
  rmSync(parent, { recursive: true, force: true });
});

const question = (out: string, changes: Partial<RunQuestion> = {}): RunQuestion => ({
  file: 'les',
  set,
  seed: 'a',
  replications: 4,
  precision: undefined,
  workers: 2,
  arms: undefined,
  check: false,
  out: join(parent, out),
  language: 'nl',
  ...changes,
});

describe('a run elsewhere', { timeout: 120_000 }, () => {
  test('has the answer of a run here, and tells how it goes', async () => {
    const told: RunTold[] = [];
    const there = await host.ask('run', question('one'), { tell: (one) => told.push(one) });
    const scenario = openScenario('les', { set });
    const here = await run(scenario, { seed: 'a', replications: 4, workers: 1 });
    expect(there.summary).toStrictEqual(here.summary);
    expect(there).toMatchObject({
      planned: 4,
      interrupted: false,
      precise: true,
      folder: join(parent, 'one'),
      trouble: undefined,
    });
    const [opened] = told;
    expect(opened).toMatchObject({ type: 'opened', planned: 4 });
    if (opened?.type === 'opened')
      expect(JSON.stringify(unpacked(opened.scenario))).toBe(JSON.stringify(scenario));
    expect(told.at(-1)).toStrictEqual({ type: 'counting' });
    expect(told.at(-2)).toMatchObject({ progress: { finished: 4, planned: 4, left: 0 } });
  });

  test('with a wanted precision tells when it was looked, and that it is reached', async () => {
    const looks: RunTold[] = [];
    const precisely = question('precise', { precision: 1000 });
    const { precise } = await host.ask('run', precisely, {
      tell: (told) => told.type === 'looked' && looks.push(told),
    });
    expect(precise).toBe(true);
    expect(looks).toStrictEqual([{ type: 'looked', look: { replications: 10, tooWide: [] } }]);
  });

  test('says what is wrong as the verb does', async () => {
    const misspelt = question('none', { arms: ['populatoin'] });
    await expect(host.ask('run', misspelt)).rejects.toThrow(Faults);
    await expect(host.ask('run', misspelt)).rejects.toThrow(/--arms:1:1.*did you mean population/);
    await expect(host.ask('run', question('one'))).rejects.toThrow(/--out/);
  });

  test('stops when it must, with what is finished, and goes on there the next time', async () => {
    const stop = new AbortController();
    const many = question('many', { replications: 2_000 });
    const stopped = await host.ask('run', many, {
      signal: stop.signal,
      tell: (told) => {
        if (told.type === 'progressed' && told.progress.finished >= 3) stop.abort();
      },
    });
    expect(stopped).toMatchObject({ interrupted: true, planned: 2_000, folder: undefined });
    expect(stopped.summary?.replications).toBeGreaterThanOrEqual(3);
    expect(unfinishedIn(parent).length).toBe(1);
    const rest = await host.ask('run', question('many', { replications: 3 }));
    expect(rest.folder).toBe(join(parent, 'many'));
  });

  test('does two things at once, and answers each', async () => {
    const [one, other] = await Promise.all([
      host.ask('run', question('left', { replications: 2 })),
      host.ask('run', question('right', { replications: 3 })),
    ]);
    expect([one.summary?.replications, other.summary?.replications]).toStrictEqual([2, 3]);
  });

  test('whoever waits for a host that goes hears of it, and may ask again', async () => {
    const one = openHost();
    const waiting = one.ask('run', question('gone', { replications: 2_000 }), {
      tell: () => void one.close(),
    });
    await expect(waiting).rejects.toThrow('the host is gone');
    const again = await one.ask('run', question('gone', { replications: 1 }));
    expect(again.summary?.replications).toBe(1);
    await one.close();
  });
});
