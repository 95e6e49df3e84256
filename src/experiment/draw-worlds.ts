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

/** How many worlds are drawn at most, for every one that is wanted. */
const patience = 8;
/** Rows of chance for each hypercube: no two share them. */
const apart = 65_536;

/**
 * A Latin hypercube over all parameters. A world that cannot be is counted and made good for by a further, smaller
 * hypercube, so that there are as many as were wanted, unless hardly any can be.
 */
export async function drawWorlds(
  evaluate: Evaluate,
  { inputs, at, measures, worlds, span, uniform }: WorldsQuestion,
): Promise<DrawnWorlds> {
  const found: (readonly (readonly number[])[])[] = [];
  const failures: Reason[] = [];
  for (let batch = 0, drawn = 0; found.length < worlds && drawn < patience * worlds; batch++) {
    const missing = worlds - found.length;
    const places = latinHypercube(missing, inputs, (i, j) => uniform(batch * apart + i, j));
    const points = { count: missing, scenario: (i: number) => at(places[i] as Float64Array) };
    for (const { values, failed } of await evaluate(points, span, measures))
      if (failed === undefined) found.push(values);
      else failures.push(failed);
    drawn += missing;
  }
  return { worlds: found, failed: { worlds: failures.length, example: failures[0] } };
}
