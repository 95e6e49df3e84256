/** What is noted of followed children adds up to what the month counts. */
import { expect, it } from 'vitest';
import { digestOfReplication } from '../../src/experiment/digest.ts';
import { type SimulateOptions, simulate } from '../../src/model/simulate.ts';
import { READY } from '../../src/model/world.ts';
import { synthesize } from '../../src/population/synthesize.ts';
import { keyOf } from '../../src/random/seed.ts';
import { loadScenario } from '../../src/scenario/load.ts';

const arms = ['trajectoryCeiling', 'population'];
const scenario = loadScenario('scenarios/les.yaml', {
  set: [
    'area.children=700',
    'horizon.pilot=24',
    ...arms.flatMap((arm) => [
      `arms.${arm}.budget.whenShort=end`,
      `arms.${arm}.budget.shrinkPerYear=0.2`,
    ]),
  ],
  arms,
});
const everybody = [...synthesize(scenario, keyOf('followed', 0)).id];
const unpaid = new Set(['money', 'referralUnpaid', 'decisionUnpaid']);

it('everybody who is refused or cut for want of money has a note, and everybody who waits has a reason', () => {
  const seen = { refused: 0, cut: 0, waits: 0 };
  const odd: string[] = [];
  const watch: SimulateOptions['watch'] = (arm, world, rules, m) => {
    const { month, lo, hi, outsideLo, outsideHi } = m.clock;
    let [refused, cut] = [0, 0];
    for (const [row, notes] of m.followed ?? []) {
      if (!(row >= lo && row < hi) && !(row >= outsideLo && row < outsideHi)) continue;
      for (const about of ['school', 'home'] as const) {
        const { wait, stage } = world[about];
        const { obstacle, behind } = notes[about];
        if (notes[about].cut) cut += 1;
        if (unpaid.has(obstacle ?? '')) refused += 1;
        const says = !wait[row]
          ? ['referralUnpaid', undefined].includes(obstacle)
          : stage[row] === READY
            ? obstacle !== undefined
            : ['decisionUnpaid', undefined].includes(obstacle);
        const fair = rules.funds.binding || !unpaid.has(obstacle ?? '');
        if (wait[row]) seen.waits += 1;
        if (!says || !fair || (behind && !obstacle)) odd.push(`${arm} ${month} ${row} ${about}`);
      }
    }
    seen.refused += refused;
    seen.cut += cut;
    expect([refused, cut]).toEqual([m.tally.refused, m.tally.endedEarly]);
  };
  const followed = simulate(scenario, 'followed', 0, { follow: everybody, watch });
  expect(odd).toEqual([]);
  expect(Math.min(seen.refused, seen.cut, seen.waits)).toBeGreaterThan(5);
  const alone = simulate(scenario, 'followed', 0);
  expect(digestOfReplication(followed)).toBe(digestOfReplication(alone));
});
