/**
 * Shapley values: what each player contributes to the whole, when what one adds depends on who is
 * already there. It is the mean, over all orders in which players can join, of what the player adds.
 * Source: Shapley (1953). Four laws hold and determine them: parts sum to the whole; who adds the same
 * gets the same; who adds nothing gets nothing; the values of a sum are the sums of the values. By the last,
 * values per replication may be taken first and their mean after.
 */

const MOST_PLAYERS = 16;

/**
 * From the worth of every coalition: `worths[c]`, where bit i of c says that player i is in, so
 * 2^players numbers, the empty coalition first. Their weights are whole numbers over one common
 * denominator, so that for whole worths (cents, up to 2^53 / 720720 in total) only the last division rounds,
 * and equal worths everywhere give exactly 0. Throws a RangeError for another length or more than 16 players.
 */
export function shapleyValues(worths: ArrayLike<number>): number[] {
  const players = 31 - Math.clz32(worths.length);
  if (worths.length !== 1 << players || players > MOST_PLAYERS)
    throw new RangeError(
      `worths: expected 2^n with n from 0 to ${MOST_PLAYERS}, got ${worths.length}`,
    );
  const { weights, denominator } = weightsBySize(players);
  return Array.from({ length: players }, (_, player) => {
    const own = 1 << player;
    let sum = 0;
    for (let coalition = 0; coalition < worths.length; coalition++) {
      if (coalition & own) continue;
      const added = (worths[coalition | own] as number) - (worths[coalition] as number);
      sum += (weights[ones(coalition)] as number) * added;
    }
    return sum / denominator;
  });
}

/** 1 / (n · (n - 1 over s)) for s others already there, as whole numbers over the least common multiple of 1 to n. */
function weightsBySize(n: number): { weights: number[]; denominator: number } {
  let denominator = 1;
  for (let k = 2; k <= n; k++) denominator *= k / greatestCommonDivisor(denominator, k);
  let chosen = 1;
  const weights = Array.from({ length: n }, (_, s) => {
    if (s > 0) chosen = (chosen * (n - s)) / s;
    return denominator / (n * chosen);
  });
  return { weights, denominator };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function ones(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
