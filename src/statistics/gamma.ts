/**
 * The gamma function's logarithm and the incomplete gamma function, for chi-square and normal.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964): 6.1.41 (Stirling's
 * series), 6.5.29 (series), 6.5.31 (continued fraction, evaluated by Lentz's method as in Press et
 * al., Numerical Recipes, 3rd ed., 6.2). Relative error below 1e-12 for a up to 1,000.
 */
import { exp, log } from './elementary.ts';

const HALF_LN_TWO_PI = 0.9189385332046728;

/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let factor = 1;
  let y = x;
  for (; y < 12; y++) factor *= y;
  const inverseSquare = 1 / (y * y);
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--)
    series = series * inverseSquare + (STIRLING[k] as number);
  return (y - 0.5) * log(y) - y + HALF_LN_TWO_PI + series / y - log(factor);
}

/** P(a, x), the share of a gamma distribution with shape a below x: from 0 to 1. a > 0, x >= 0. */
export function gammaBelow(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** Q(a, x) = 1 - P(a, x), exact to its last digits also where it is tiny. */
export function gammaAbove(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

function front(a: number, x: number): number {
  return exp(a * log(x) - x - logGamma(a));
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * front(a, x);
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 10_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value * front(a, x);
}
