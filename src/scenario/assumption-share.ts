import type { Provenance } from './scenario.ts';

/** Share (0-1) of the numbers that rest on no source; 0 of none. */
export function assumptionShare(provenance: readonly Provenance[]): number {
  const assumed = provenance.filter((number) => number.grade === 'assumption').length;
  return provenance.length === 0 ? 0 : assumed / provenance.length;
}
