/** Points without a model: a scenario is a place in the unit cube, an outcome what a function makes of it. */
import type { Evaluate } from '../../src/experiment/evaluate.ts';
import type { Outcome } from '../../src/experiment/outcome.ts';
import { Faults } from '../../src/language/fault.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** Throws Faults where `impossible` says so. */
export const at =
  (impossible: (place: Float64Array) => boolean = () => false) =>
  (place: Float64Array): Scenario => {
    if (!impossible(place)) return { place } as unknown as Scenario;
    const fault = { file: 'range', line: 1, column: 1, path: 'x', expected: 'less', got: 'more' };
    throw new Faults([fault]);
  };

/** What `evaluator` does, with `f(place, replication)` for a model. */
export function synthetic(f: (place: Float64Array, replication: number) => number): Evaluate {
  return async (points, { from, to }, read) =>
    Array.from({ length: points.count }, (_, point) => {
      try {
        const { place } = points.scenario(point) as unknown as { place: Float64Array };
        const values = Array.from({ length: to - from }, (_, i) =>
          read({ value: f(place, from + i) } as unknown as Outcome, point),
        );
        return { values };
      } catch (error) {
        if (!(error instanceof Faults)) throw error;
        return { failed: { nl: error.message, en: error.message } };
      }
    });
}

export const readValue = (outcome: Outcome) => [(outcome as unknown as { value: number }).value];
