/** Morris’s screening of the parameters of a scenario. */
import type { Scenario } from '../scenario/scenario.ts';
import { morrisDesign } from '../statistics/morris-design.ts';
import { type MorrisEffect, morrisEffects } from '../statistics/morris-effects.ts';
import type { Uniforms } from '../statistics/uniforms.ts';
import type { Evaluate, Span } from './evaluate.ts';
import type { Outcome } from './outcome.ts';
import type { Reason } from './points/reason.ts';

/** What Morris and Sobol ask in common. */
export interface SensitivityQuestion {
  /** How many parameters. */
  readonly inputs: number;
  /** With the parameters at these places of their ranges (0 to 1). Throws Faults where that cannot be. */
  readonly at: (place: Float64Array) => Scenario;
  /** One number a measure. */
  readonly measures: (outcome: Outcome) => readonly number[];
  readonly count: number;
  readonly span: Span;
  /** Trajectories, or base rows. */
  readonly samples: number;
  /** Chance of the design, and of the bootstrap. */
  readonly uniform: { readonly design: Uniforms; readonly bootstrap: Uniforms };
}

export interface Screened {
  /** By measure, by parameter; per whole range. */
  readonly effects: readonly (readonly MorrisEffect[])[];
  readonly points: number;
  /** Points that could not be simulated, and why one could not. */
  readonly failed: { readonly points: number; readonly example: Reason | undefined };
}

export async function screen(
  evaluate: Evaluate,
  { inputs, at, measures, count, span, samples, uniform }: SensitivityQuestion,
): Promise<Screened> {
  const design = morrisDesign(inputs, samples, uniform.design);
  const places = design.flatMap(({ points }) => points);
  const points = { count: places.length, scenario: (i: number) => at(places[i] as Float64Array) };
  const answers = await evaluate(points, span, measures);
  const failures = answers.flatMap(({ failed }) => failed ?? []);
  const replications = span.to - span.from;
  const sample = (point: number, m: number) =>
    Float64Array.from(
      answers[point]?.values ?? Array.from({ length: replications }, () => []),
      (all: readonly number[]) => all[m] ?? Number.NaN,
    );
  return {
    effects: Array.from({ length: count }, (_, m) => {
      const outputs = design.map((_, t) =>
        Array.from({ length: inputs + 1 }, (_, s) => sample(t * (inputs + 1) + s, m)),
      );
      return morrisEffects(design, outputs, { uniform: uniform.bootstrap });
    }),
    points: places.length,
    failed: { points: failures.length, example: failures[0] },
  };
}
