import { expect, it } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';

const teaching = openScenario('scenarios/les.yaml');

it.each(['a', 'b', 'c'])(
  'every law holds in every month of every arm of the teaching area, seed %s',
  (seed) => {
    const scenario = resolveScenario(teaching);
    const { arms, today } = simulate(scenario, seed, 1, { check: true });
    expect(arms.map(({ id }) => id)).toEqual(scenario.arms.map(({ id }) => id));
    expect(today.years['children.total'][1]).toBeGreaterThan(1900);
  },
);

it('and under the lump sum, with every programme at once', () => {
  const scenario = resolveScenario(teaching, {
    set: [
      'area.children=800',
      'arms.trajectoryCeiling.regime=lumpsum',
      'arms.population.programmes=[smw-expansion, parent-groups, school-family-workers, signaleren-en-normaliseren, vo-team, mbo-team, preschool-social-work, curriculum]',
    ],
  });
  expect(() => simulate(scenario, 'more', 0, { check: true })).not.toThrow();
});
