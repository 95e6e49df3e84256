/** Which points are simulated: a plan made before anything is known, and saved as such. */
import { Faults } from '../../language/fault.ts';
import { uniformsOf } from '../../random/uniforms.ts';
import type { Variable } from '../../scenario/variable.ts';
import { grid } from '../../statistics/grid.ts';
import { latinHypercube } from '../../statistics/latin-hypercube.ts';
import { sobolSequence } from '../../statistics/sobol-sequence.ts';
import { type Method, mostPoints, tooMany, type WrittenAxis } from './axis.ts';

export interface Axis extends Variable {
  /** All values of a grid, in order; of a random design the ends of the range. */
  readonly values: readonly number[];
}

export interface Design {
  readonly schema: 'proeftuin/design@1';
  readonly method: Method;
  /** The text that the places of a random design follow from; null: nothing is left to chance. */
  readonly seed: string | null;
  readonly axes: readonly Axis[];
  /** A value for every axis, point by point. */
  readonly points: readonly (readonly number[])[];
}

export interface DesignOptions {
  readonly method: Method;
  /** Points of a random design. */
  readonly samples: number;
  readonly seed: string;
}

/**
 * Every combination of the values (the last axis fastest), a Latin hypercube, or a scrambled Sobol sequence. Throws
 * Faults for more points than anybody can look at.
 */
export function makeDesign(
  written: readonly WrittenAxis[],
  variables: readonly Variable[],
  { method, samples, seed }: DesignOptions,
): Design {
  const axes = variables.map(
    (variable, i): Axis => ({ ...variable, values: written[i]?.values ?? [] }),
  );
  const count =
    method === 'grid' ? axes.reduce((product, { values }) => product * values.length, 1) : samples;
  if (count > mostPoints) {
    const place = {
      file: method === 'grid' ? '--vary' : '--samples',
      line: 1,
      column: 1,
      path: '',
    };
    throw new Faults([{ ...place, expected: tooMany, got: String(count) }]);
  }
  const shared = { schema: 'proeftuin/design@1', method, axes } as const;
  if (method === 'grid')
    return { ...shared, seed: null, points: grid(axes.map(({ values }) => values)) };
  const uniform = uniformsOf(`${seed} sweep ${method}`);
  const unit =
    method === 'lhs'
      ? latinHypercube(samples, axes.length, uniform)
      : sobolSequence(samples, axes.length, uniform);
  return {
    ...shared,
    seed,
    points: unit.map((row) => axes.map((axis, i) => placed(axis, row[i] ?? 0))),
  };
}

/** In twelve digits, so that it can be written down; a whole number has the same chance as any other. */
function placed({ values: [low = 0, high = 0], whole }: Axis, u: number): number {
  if (!whole) return Number((low + u * (high - low)).toPrecision(12));
  const [least, most] = [Math.ceil(low), Math.floor(high)];
  return least + Math.floor(u * (most - least + 1));
}

/** What a point sets, as `--set` takes it. */
export function settingsOf({ axes, points }: Design, point: number): string[] {
  return axes.map(({ path }, i) => `${path}=${points[point]?.[i]}`);
}
