/**
 * The normal distribution. Source: Abramowitz and Stegun (1964), 26.2 and 7.1; the tail is the
 * incomplete gamma function of z²/2. Errors below 1e-12.
 */
import { whereFalls } from './bisect.ts';
import { gammaAbove } from './gamma.ts';

/** The chance that a standard normal number is above z. */
export function normalAbove(z: number): number {
  const tail = gammaAbove(0.5, (z * z) / 2) / 2;
  return z >= 0 ? tail : 1 - tail;
}

/** The z with share p of a standard normal distribution below it. 0 < p < 1, else a RangeError. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`probability: expected between 0 and 1, got ${p}`);
  if (p === 0.5) return 0;
  return p < 0.5 ? -whereFalls(normalAbove, p) : whereFalls(normalAbove, 1 - p);
}
