/**
 * The area as a line from 0 to 1. The risk classes lie on it one after the other, in file order and
 * as long as their share of the families; n schools of a kind each serve one n-th of it. So schools
 * differ in risk as neighbourhoods do, without a number for how much they differ.
 */
import type { Scenario } from '../scenario/scenario.ts';

/**
 * Share of the families that choose a school without looking at where they live. An assumption:
 * the others take the nearest of its kind.
 */
export const FREE_CHOICE = 0.25;

/** Expected risk factor of the pupils of each of n schools along the line; the mean is 1. */
export function riskByStretch(risk: Scenario['area']['risk'], n: number): number[] {
  const whole = total(risk.map((c) => c.share));
  const mean = total(risk.map((c) => c.share * c.factor)) / whole;
  return Array.from({ length: n }, (_, i) => {
    const here = between(risk, (whole * i) / n, (whole * (i + 1)) / n) / (whole / n);
    return FREE_CHOICE + (1 - FREE_CHOICE) * (here / mean);
  });
}

/** The risk factor summed over a stretch of the line. */
function between(risk: Scenario['area']['risk'], from: number, to: number): number {
  let sum = 0;
  let start = 0;
  for (const { share, factor } of risk) {
    sum += factor * Math.max(0, Math.min(to, start + share) - Math.max(from, start));
    start += share;
  }
  return sum;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0);
}
