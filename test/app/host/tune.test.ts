/** A scenario that is changed again and again from another thread. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, openHost } from '../../../src/app/host/open-host.ts';
import type { HostedTuning, TuningTold } from '../../../src/app/host/tune.ts';
import { unpacked } from '../../../src/experiment/backends/plain.ts';
import { Faults, Trouble } from '../../../src/language/fault.ts';
import { temporary } from '../../temporary.ts';

const set = ['area.children=400', 'horizon.ageingIn=24', 'horizon.runIn=12', 'horizon.pilot=24'];
const question: HostedTuning['question'] = {
  id: 'one',
  file: 'les',
  set,
  arms: ['trajectory', 'population'],
  seed: undefined,
  workers: 2,
};

let host: Host;
beforeAll(() => {
  host = openHost();
});
afterAll(() => host.close());

/** Tunes until what is told is as wanted. */
function tuning(id: string) {
  const stop = new AbortController();
  const heard: TuningTold[] = [];
  let look = () => {};
  const ended = host.ask(
    'tune',
    { ...question, id },
    {
      signal: stop.signal,
      tell(told) {
        heard.push(told);
        look();
      },
    },
  );
  const until = <T extends TuningTold>(wanted: (told: TuningTold) => told is T): Promise<T> =>
    new Promise((resolve, reject) => {
      look = () => {
        const found = heard.findLast(wanted);
        if (found !== undefined) resolve(found as T);
      };
      look();
      ended.catch(reject);
    });
  return { stop, ended, until };
}

type Glimpsed = Extract<TuningTold, { readonly type: 'glimpsed' }>;
const glimpsed =
  (turn: number, replications: number) =>
  (told: TuningTold): told is Glimpsed =>
    told.type === 'glimpsed' && told.turn === turn && told.effects.replications === replications;
const read = (told: TuningTold): told is Extract<TuningTold, { readonly type: 'read' }> =>
  told.type === 'read';

const patient = { timeout: 60_000 };

describe('a scenario that is tuned', () => {
  test('is read as asked, turned, and let go', patient, async () => {
    const { stop, ended, until } = tuning('turned');
    const told = await until(read);
    expect(unpacked(told.scenario).area.children).toBe(400);
    expect(unpacked(told.asWritten).area.children).toBe(2000);
    expect(told.proposal).toBe(join('scenarios', 'les-2.yaml'));
    const before = await until(glimpsed(0, 12));
    expect(before.effects.rows.spending[2]?.change).toBeUndefined();
    const changes = ['arms.population.budget.shrinkPerYear=0.95'];
    const turn = { id: 'turned', turn: 1, set: changes };
    expect(await host.ask('turn', turn)).toStrictEqual([]);
    const { effects } = await until(glimpsed(1, 12));
    const { today, trajectory, population } = Object.fromEntries(
      ['today', 'trajectory', 'population'].map((who, i) => [who, effects.rows.spending[i]]),
    );
    expect(today?.change?.difference).toStrictEqual({ mean: 0, halfWidth: 0 });
    expect(trajectory?.change?.difference).toStrictEqual({ mean: 0, halfWidth: 0 });
    expect(population?.change?.difference.mean).toBeLessThan(0);
    expect(population?.without).toStrictEqual(before.effects.rows.spending[2]?.without);
    expect(await host.ask('turn', { ...turn, turn: 2, set: [] })).toStrictEqual([]);
    const after = await until(glimpsed(2, 12));
    expect(after.effects).toStrictEqual(before.effects);
    stop.abort();
    expect(await ended).toBeUndefined();
  });

  test('says what is wrong with a turn, and goes on', patient, async () => {
    const { stop, ended, until } = tuning('wrong');
    await until(read);
    const faults = await host.ask('turn', { id: 'wrong', turn: 1, set: ['budget.carry=7'] });
    expect(faults.map(({ file }) => file)).toStrictEqual(['--set']);
    const sound = { id: 'wrong', turn: 2, set: ['budget.carry=0.7'] };
    expect(await host.ask('turn', sound)).toStrictEqual([]);
    await until(glimpsed(2, 1));
    stop.abort();
    await ended;
  });

  test('that cannot be read is complained of', patient, async () => {
    const missing = host.ask('tune', { ...question, file: 'nowhere' });
    await expect(missing).rejects.toThrow(Faults);
  });
});

test('a file is written there as here', patient, async () => {
  const to = join(temporary(), 'mine.yaml');
  const changed = { file: 'les', set: ['budget.carry=0.5'], comment: [] };
  const saving = { changed, to, overwrite: false };
  expect(await host.ask('save', saving)).toMatchObject({ file: to });
  expect(await host.ask('save', saving)).toMatchObject({ file: undefined });
  const itself = host.ask('save', { ...saving, to: join(temporary(), 'les.yaml') });
  await expect(itself).rejects.toThrow(Trouble);
});
