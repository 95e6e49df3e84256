/**
 * The incomplete beta function, for Student's t.
 *
 * Source: Abramowitz and Stegun (1964), 26.5.8 (continued fraction) and 6.6.3 (symmetry), evaluated by
 * Lentz's method as in Press et al., Numerical Recipes, 3rd ed., 6.4. Relative error below 1e-11 for
 * a, b up to 50,000.
 */
import { exp, log } from './elementary.ts';
import { logGamma } from './gamma.ts';

/** I_x(a, b), the share of a beta distribution below x, given also y = 1 - x (exact where x is near 1). */
export function betaBelow(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(y));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(a, b, x)) / a
    : 1 - (front * fraction(b, a, y)) / b;
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}
