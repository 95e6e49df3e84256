/**
 * How many to start in a month so that they come at a steady rate: floor((m+1) r) - floor(m r). Over
 * any stretch of months the sum is within one of the rate, and no month hangs on where a run starts.
 */
export function pace(rate: number, month: number): number {
  return Math.floor((month + 1) * rate) - Math.floor(month * rate);
}
