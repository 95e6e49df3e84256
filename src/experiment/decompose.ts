/** Sobol indices of the parameters of a scenario, one by one or in groups. */
import { Faults } from '../language/fault.ts';
import { saltelliDesign } from '../statistics/saltelli-design.ts';
import { type SobolIndices, sobolIndices } from '../statistics/sobol-indices.ts';
import { sobolSequence } from '../statistics/sobol-sequence.ts';
import type { Evaluate } from './evaluate.ts';
import { type Reason, reasonOf } from './points/reason.ts';
import type { SensitivityQuestion } from './screen.ts';

export interface DecomposeQuestion extends SensitivityQuestion {
  /** Parameters (by number) that are switched together. */
  readonly factors: readonly (readonly number[])[];
}

export interface Decomposed {
  /** By measure; undefined where fewer than two base rows could be measured. */
  readonly indices: readonly (SobolIndices | undefined)[];
  readonly points: number;
  /** Base rows in use, and those left out because one of their points cannot be. */
  readonly rows: number;
  readonly failed: { readonly rows: number; readonly example: Reason | undefined };
}

/** How many rows are tried for every row that is wanted. */
const patience = 8;

export async function decompose(
  evaluate: Evaluate,
  question: DecomposeQuestion,
): Promise<Decomposed> {
  const { inputs, at, measures, count, span, samples, uniform, factors } = question;
  const tried = sobolSequence(samples * patience, 2 * inputs, uniform.design);
  const size = factors.length + 2;
  const places: Float64Array[] = [];
  let [row, failed] = [0, 0];
  let example: Reason | undefined;
  for (; row < tried.length && places.length < samples * size; row++) {
    const own = saltelliDesign([tried[row] as Float64Array], factors);
    const reason = whyNot(own, at);
    if (reason === undefined) places.push(...own);
    else {
      failed++;
      example ??= reason;
    }
  }
  const points = { count: places.length, scenario: (i: number) => at(places[i] as Float64Array) };
  const answers = await evaluate(points, span, measures);
  const rows = Array.from({ length: places.length / size }, (_, j) =>
    answers.slice(j * size, (j + 1) * size),
  );
  example ??= answers.find((answer) => answer.failed !== undefined)?.failed;
  const whole = rows.filter((own) => own.every(({ values }) => values !== undefined));
  const indices = Array.from({ length: count }, (_, m) => {
    const measured = whole
      .map((own) =>
        own.map(({ values = [] }) => Float64Array.from(values, (all) => all[m] as number)),
      )
      .filter((own) => own.every((sample) => sample.every((value) => !Number.isNaN(value))));
    return measured.length < 2
      ? undefined
      : sobolIndices(measured.flat(), factors.length, { uniform: uniform.bootstrap });
  });
  const lost = rows.length - whole.length;
  return {
    indices,
    points: places.length,
    rows: whole.length,
    failed: { rows: failed + lost, example },
  };
}

/** Why one of the points cannot be; nothing when all can. */
function whyNot(
  places: readonly Float64Array[],
  at: SensitivityQuestion['at'],
): Reason | undefined {
  try {
    for (const place of places) at(place);
    return undefined;
  } catch (error) {
    if (error instanceof Faults) return reasonOf(error);
    throw error;
  }
}
