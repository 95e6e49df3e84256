/**
 * From one uniform to every distribution, by the inverse of its distribution function: one draw, one
 * decision, and a larger uniform never gives a smaller answer, so arms that share the uniform stay
 * close. Only + - * / on doubles, so that no engine's logarithm decides a result by its last bit.
 *
 * A *word* is an integer from 0 to 2^32 - 1, a *uniform* u a number with 0 <= u < 1.
 */

/** How many words there are, 2^32. Written out: `**` is the engine's own `pow`, whose last bit is nobody's promise. */
export const WORDS = 4_294_967_296;

/** How many of the 2^32 words are below probability `p`: floor(p * 2^32). Throws a RangeError unless 0 <= p <= 1. */
export function threshold(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`probability: expected 0 to 1, got ${p}`);
  return Math.floor(p * WORDS);
}

/** The same chance at the upper end: `word >= upperThreshold(p)` holds for exactly `threshold(p)` words. */
export function upperThreshold(p: number): number {
  return WORDS - threshold(p);
}

/** The running sums of weights, for `pick`. Weights >= 0, at least one above it: else a RangeError. */
export function cumulate(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`weight ${i}: expected 0 or more, got ${weight}`);
    sum += weight;
    sums[i] = sum;
  }
  if (!(sum > 0)) throw new RangeError('weights: expected at least one above 0');
  return sums;
}

/** An index with chance proportional to its weight, from the weights' running sums. Never one of weight 0. */
export function pick(u: number, cumulative: ArrayLike<number>): number {
  const last = cumulative.length - 1;
  const goal = u * (cumulative[last] as number);
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) > goal) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Uniform between two numbers: from `low` up to, not including, `high`. */
export function uniformBetween(u: number, low: number, high: number): number {
  return low + u * (high - low);
}

/** A whole number from `low` to `high`, both included, all equally likely. */
export function wholeBetween(u: number, low: number, high: number): number {
  return low + Math.floor(u * (high - low + 1));
}

/**
 * The month (1, 2, 3 …) in which something with monthly chance `p` first happens: mean 1/p, Infinity
 * when p is 0 (or below 2^-53). That is the smallest n with u < 1 - (1-p)^n, found with the powers (1-p)^(2^j) instead
 * of a logarithm. Throws a RangeError unless 0 <= p <= 1.
 */
export function geometric(u: number, p: number): number {
  threshold(p);
  if (1 - p === 1) return Infinity;
  const left = 1 - u;
  const powers: number[] = [];
  let span = 1;
  for (let power = 1 - p; power >= left; power *= power) {
    powers.push(power);
    span *= 2;
  }
  let survived = 1;
  let months = 0;
  while (powers.length > 0) {
    span /= 2;
    const further = survived * (powers.pop() as number);
    if (further < left) continue;
    survived = further;
    months += span;
  }
  return months + 1;
}

/**
 * The running sums of a Poisson distribution with this mean (0 to 10,000), for `pick`: the index is
 * the count. Built from the most likely count outwards, so it needs no exponential; what is left out
 * at both ends is less likely than 1e-17. Throws a RangeError outside 0 to 10,000.
 */
export function poissonTable(mean: number): Float64Array {
  if (!(mean >= 0 && mean <= 10_000))
    throw new RangeError(`mean: expected 0 to 10,000, got ${mean}`);
  const mode = Math.floor(mean);
  const weights: number[] = [];
  weights[mode] = 1;
  for (let n = mode - 1; n >= 0; n--) weights[n] = ((weights[n + 1] as number) * (n + 1)) / mean;
  for (let n = mode + 1, w = mean / n; w > 1e-21; n++, w *= mean / n) weights[n] = w;
  return cumulate(weights);
}
