/** All that is not known drawn together: the same question in many plausible worlds, with the same luck in each. */
import type { Scenario } from '../scenario/scenario.ts';
import { latinHypercube } from '../statistics/latin-hypercube.ts';
import type { Uniforms } from '../statistics/uniforms.ts';
import type { Evaluate, Span } from './evaluate.ts';
import type { Outcome } from './outcome.ts';
import type { Reason } from './points/reason.ts';

export interface WorldsQuestion {
  /** How many parameters. */
  readonly inputs: number;
  /** With the parameters at these places of their ranges (0 to 1). Throws Faults where that cannot be. */
  readonly at: (place: Float64Array) => Scenario;
  readonly measures: (outcome: Outcome) => readonly number[];
  readonly worlds: number;
  readonly span: Span;
  readonly uniform: Uniforms;
}

export interface DrawnWorlds {
  /** Of the worlds that can be: by replication, by measure. */
  readonly worlds: readonly (readonly (readonly number[])[])[];
  readonly failed: { readonly worlds: number; readonly example: Reason | undefined };
}

/** A Latin hypercube over all parameters; a world that cannot be is left out and counted. */
export async function drawWorlds(
  evaluate: Evaluate,
  { inputs, at, measures, worlds, span, uniform }: WorldsQuestion,
): Promise<DrawnWorlds> {
  const places = latinHypercube(worlds, inputs, uniform);
  const points = { count: worlds, scenario: (i: number) => at(places[i] as Float64Array) };
  const answers = await evaluate(points, span, measures);
  const failures = answers.flatMap(({ failed }) => failed ?? []);
  return {
    worlds: answers.flatMap(({ values }) => (values === undefined ? [] : [values])),
    failed: { worlds: failures.length, example: failures[0] },
  };
}
