import type { Sample } from './sample.ts';

/**
 * The product of two expected values, free of what luck they share: the mean product of a value of one
 * replication with a value of *another*, two samples in the order of the same replications. Luck is
 * independent between replications, so its expectation is E(a)·E(b), while the product of the means
 * also has the covariance of the luck divided by the number of replications. With one replication it
 * is the plain product.
 */
export function crossProduct(a: Sample, b: Sample): number {
  const n = a.length;
  let sumA = 0;
  let sumB = 0;
  let products = 0;
  for (let r = 0; r < n; r++) {
    sumA += a[r] as number;
    sumB += b[r] as number;
    products += (a[r] as number) * (b[r] as number);
  }
  return n === 1 ? products : (sumA * sumB - products) / (n * (n - 1));
}

/** a - b, replication by replication. */
export function minus(a: Sample, b: Sample): Float64Array {
  return Float64Array.from(a, (value, r) => value - (b[r] as number));
}
