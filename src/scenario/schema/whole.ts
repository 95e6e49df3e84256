import type { Words } from '../../language/fault.ts';
import type { Path } from '../tree.ts';
import type { Prices } from './money.ts';
import { twelveDigits } from './number.ts';

/** What turning a section into its strict form needs to know of the rest of the file. */
export interface Reading {
  readonly prices: Prices;
  /** Shares of one whole may add up to anything and are divided by their sum. */
  readonly rescaleShares: boolean;
  complain(path: Path, expected: Words, got: Words): void;
}

/**
 * Shares of one whole. They must sum to 1; a sum that is off by at most a millionth (or by anything, when
 * the scenario says `rescaleShares`) is corrected.
 */
export function whole<T extends readonly number[]>(shares: T, path: Path, reading: Reading): T {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 1) return shares;
  if (sum > 0 && (reading.rescaleShares || Math.abs(sum - 1) <= 1e-6)) {
    return shares.map((share) => twelveDigits(share / sum)) as unknown as T;
  }
  const expected = { nl: 'aandelen die samen 1 zijn', en: 'shares that sum to 1' };
  reading.complain(path, expected, String(twelveDigits(sum)));
  return shares;
}

/** Values with their shares of one whole, scaled so that their mean is 1. */
export function meanOne(
  values: readonly number[],
  shares: readonly number[],
  path: Path,
  reading: Reading,
): number[] {
  const mean = values.reduce((total, value, i) => total + value * (shares[i] ?? 0), 0);
  if (mean > 0) return values.map((value) => twelveDigits(value / mean));
  reading.complain(path, { nl: 'een gemiddelde boven 0', en: 'a mean above 0' }, String(mean));
  return [...values];
}
