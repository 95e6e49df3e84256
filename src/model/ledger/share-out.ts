/**
 * Splits whole cents over shares by largest remainder: the parts are whole, never differ from their exact
 * share by a cent or more, and sum to the whole. Equal remainders go to the earlier share.
 */
export function shareOut(cents: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (!(whole > 0)) return shares.map(() => 0);
  const exact = shares.map((share) => (cents * share) / whole);
  const parts = exact.map(Math.floor);
  let left = cents - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of order) {
    if (left <= 0) break;
    parts[i]! += 1;
    left -= 1;
  }
  return parts;
}
