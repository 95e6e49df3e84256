/** Two numbers of no consequence, varied together: some combinations in four replications, the others not yet. */
import type { SweepSoFar } from '../../src/app/host/sweep.ts';
import type { Design } from '../../src/experiment/design/design.ts';
import { outcomeOf } from '../../src/experiment/outcome.ts';
import { usuallyShown } from '../../src/reports/sweep/measures.ts';
import { pointsSoFar } from '../../src/results/sweep/so-far.ts';
import type { Arm } from '../../src/scenario/scenario.ts';
import { grid } from '../../src/statistics/grid.ts';
import type { Varied } from '../../src/tui/map/state.ts';
import { fakeScenario, fakeSimulate } from '../experiment/fake.ts';

const [, population] = fakeScenario.arms;
const axis = (path: string, unit: string, values: readonly number[]) => ({
  path: `arms.population.${path}`,
  unit,
  whole: false,
  values,
});
const shrinks = [0, 0.02, 0.04, 0.06, 0.08, 0.1];
const shares = [0, 0.01, 0.02, 0.03, 0.04, 0.05];
const design: Design = {
  schema: 'proeftuin/design@1',
  method: 'grid',
  seed: null,
  axes: [
    axis('budget.shrinkPerYear', 'share a year', shrinks),
    axis('prevention.share', 'share', shares),
  ],
  points: grid([shrinks, shares]),
};
export const varied: Varied = { scenario: fakeScenario, design, seed: 'a', replications: 4 };

export function rowsOf(points: number) {
  const known = pointsSoFar(
    fakeScenario,
    population as Arm,
    design.points,
    usuallyShown(fakeScenario),
  );
  for (let point = 0; point < points; point++)
    for (let replication = 0; replication < 4; replication++)
      known.add(point, outcomeOf(fakeSimulate(fakeScenario, `point ${point}`, replication)));
  return known.rows();
}

export const someOfMap: SweepSoFar = { finished: 4, planned: 8, left: 12_000, rows: rowsOf(20) };
