/** The curve of a threshold while it is being computed: each margin is known a little better with every replication. */
import { estimatedMargin, type ThresholdSummary } from './summary.ts';

export interface CurveSoFar {
  /** The margins of all conditions at x in one replication. */
  add(x: number, margins: readonly number[]): void;
  /** Rising in x. */
  curve(): ThresholdSummary['curve'];
}

export function curveSoFar(): CurveSoFar {
  const samples = new Map<number, number[][]>();
  return {
    add(x, margins) {
      const known = samples.get(x) ?? margins.map(() => []);
      margins.forEach((margin, c) => {
        known[c]?.push(margin);
      });
      samples.set(x, known);
    },
    curve: () =>
      [...samples]
        .sort(([a], [b]) => a - b)
        .map(([x, conditions]) => ({
          x,
          replications: conditions[0]?.length ?? 0,
          margins: conditions.map((margins) => estimatedMargin(Float64Array.from(margins))),
        })),
  };
}
