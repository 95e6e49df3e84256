import { afterAll, expect, it } from 'vitest';
import { openSteering } from '../../../src/app/open-steering.ts';
import { startSteering } from '../../../src/experiment/steering/start.ts';
import { Faults } from '../../../src/language/fault.ts';
import { openScenario } from '../../../src/scenario/load.ts';
import { settled } from '../../../src/scenario/steered.ts';

const set = ['area.children=400', 'horizon.ageingIn=24', 'horizon.pilot=9'];
const steering = openSteering('les', { set, seed: 'far', replication: 1 });
afterAll(() => steering.close());

it('a future in another thread is the same future', async () => {
  const source = settled(openScenario('scenarios/les.yaml'), set);
  const here = startSteering({ source, arm: 'population', seed: 'far', replication: 1 });
  expect(steering.arm.id).toBe('population');
  const decided = [{ measures: { start: ['curriculum'] }, reason: 'why not' }];
  expect(await steering.next()).toEqual(here.next());
  await expect(steering.next([{ measures: { start: ['curiculum'] } }])).rejects.toThrow(Faults);
  await expect(steering.next([{ measures: { start: ['curiculum'] } }])).rejects.toThrow(
    'curriculum',
  );
  expect(await steering.costs(decided[0]!.measures)).toEqual(here.costs(decided[0]!.measures));
  const both = [steering.next(decided), steering.next()];
  expect(await Promise.all(both)).toEqual([here.next(decided), here.next()]);
  await expect(steering.next()).rejects.toThrow('at most 3');
  expect(await steering.log()).toEqual(here.log());
  expect(await steering.record()).toEqual(here.record());
});

it('says at once what is wrong with what is asked, and nothing after it was let go', async () => {
  expect(() => openSteering('les', { arm: 'poplation' })).toThrow('did you mean population?');
  const other = openSteering('les', { set });
  const asked = expect(other.next()).rejects.toThrow();
  await other.close();
  await asked;
  await expect(other.next()).rejects.toThrow();
  await other.close();
});
