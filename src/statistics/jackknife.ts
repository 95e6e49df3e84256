/**
 * The jackknife: the standard error of an estimate from its values with one replication left out in
 * turn. It takes account of all that the replications share between points, which resampling points
 * does not. Source: Efron and Stein, The Annals of Statistics 9 (1981).
 */
export function jackknifeError(leftOut: readonly number[]): number {
  const n = leftOut.length;
  const centre = leftOut.reduce((sum, value) => sum + value, 0) / n;
  const squares = leftOut.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  return Math.sqrt((squares * (n - 1)) / n);
}
