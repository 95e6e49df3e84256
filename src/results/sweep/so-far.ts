/** The points of a sweep while they are being computed: each is known a little better with every replication. */
import type { Outcome } from '../../experiment/outcome.ts';
import { overPilot, type Quantity, quantitiesOf } from '../../experiment/quantity.ts';
import type { Arm, Scenario } from '../../scenario/scenario.ts';
import { interval } from '../../statistics/interval.ts';
import { lowerLimit, upperLimit } from '../../statistics/one-sided-limit.ts';
import type { Verdict } from '../agreements.ts';
import { marginOf } from '../margin.ts';
import { armOf } from '../samples.ts';
import type { Estimate } from './point-summary.ts';
import type { SweepRow } from './sweep-row.ts';

export interface PointsSoFar {
  add(point: number, outcome: Outcome): void;
  /** As those of the answer, of the points of which anything is known. */
  rows(): SweepRow[];
}

/** Of the arm that the sweep is about: these measures, and the agreements that are about any arm. */
export function pointsSoFar(
  base: Scenario,
  arm: Arm,
  points: readonly (readonly number[])[],
  measures: readonly string[],
): PointsSoFar {
  const quantities = quantitiesOf(base);
  const shown = measures.flatMap((id) => quantities.get(id) ?? []);
  const agreements = base.agreements.filter(({ condition }) =>
    condition.names.some((name) => name.startsWith('arm.')),
  );
  const known = new Map<number, Known>();
  return {
    add(point, outcome) {
      const at = known.get(point) ?? begun(shown.length, agreements.length);
      known.set(point, at);
      shown.forEach((quantity: Quantity, i) => {
        at.measures[i]?.push(overPilot(armOf(outcome, arm.id), quantity));
      });
      agreements.forEach(({ condition }, i) => {
        at.margins[i]?.push(marginOf(condition, quantities, outcome, arm.id));
      });
    },
    rows: () =>
      [...known]
        .sort(([a], [b]) => a - b)
        .map(([point, at]) => ({
          point,
          values: points[point] ?? [],
          today: {},
          arm: Object.fromEntries(
            shown.map(({ id }, i) => [id, estimate(measured(at.measures[i] ?? []))]),
          ),
          agreements: agreements.map(({ id }, i) => ({
            id,
            verdict: judged(measured(at.margins[i] ?? [])),
            margin: null,
          })),
        })),
  };
}

interface Known {
  readonly measures: number[][];
  readonly margins: number[][];
}

const begun = (measures: number, margins: number): Known => ({
  measures: Array.from({ length: measures }, () => []),
  margins: Array.from({ length: margins }, () => []),
});

const measured = (values: readonly number[]) => values.filter((value) => !Number.isNaN(value));

function estimate(values: readonly number[]): Estimate {
  if (values.length === 0) return { mean: null, low: null, high: null };
  const { mean, low, high } = interval(values);
  return { mean, low, high };
}

function judged(margins: readonly number[]): Verdict {
  if (lowerLimit(margins) >= 0) return 'holds';
  return upperLimit(margins) < 0 ? 'fails' : 'open';
}
