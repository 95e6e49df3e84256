import type { Numbers } from '../../../language/numbers.ts';

/** A number beside an axis: with no more decimals than it has. */
export function plain(value: number, { decimal }: Numbers): string {
  const digits = [0, 1, 2].find((digits) => Math.abs((value * 10 ** digits) % 1) < 1e-6) ?? 3;
  return decimal(value, digits);
}

const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The largest round number that does not lie beyond `value`. */
export function roundWithin(value: number): number {
  if (value === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(Math.abs(value)));
  const step = steps.findLast((step) => step * power <= Math.abs(value)) ?? 1;
  return Math.sign(value) * Number((step * power).toPrecision(3));
}

/** What a letter of 11 pixels takes, on the wide side. */
export const letter = 6.5;
