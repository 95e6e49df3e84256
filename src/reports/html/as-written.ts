import type { Numbers } from '../../language/numbers.ts';

/** A number with the decimals that it was written with, six at most. */
export function asWritten(value: number, { decimal }: Numbers): string {
  const [, decimals = ''] = String(Number(value.toFixed(6))).split('.');
  return decimal(value, decimals.includes('e') ? 6 : decimals.length);
}
