/** The golden ratio less one: the fraction whose multiples stay most evenly spread. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * How many to start in a month so that they come at a steady rate, not always whole: the rate rounded
 * up or down, at an even spread of months (the multiples of the golden ratio, by calendar month, so it
 * does not hang on where a run starts). A higher rate starts no fewer in any month: who was there
 * stays. Over any 1,000 months or fewer the sum is within 3 of the rate's.
 */
export function pace(rate: number, month: number): number {
  const turn = month * GOLDEN;
  return Math.floor(rate + (turn - Math.floor(turn)));
}
