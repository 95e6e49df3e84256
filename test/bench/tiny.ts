/**
 * A tiny model of our kind, ported plainly to typed arrays: the yardstick that needs no other language. 8,000
 * children, 60 months, two arms with the same luck; need goes up or down, help makes it go down faster, a
 * monthly budget in cents is shared out by severity. Nothing in it is tuned.
 */
import { decisions } from '../../src/random/decisions.ts';
import { createDice } from '../../src/random/dice.ts';
import { keyOf } from '../../src/random/seed.ts';

export const CHILDREN = 8_000;
export const MONTHS = 60;
export const ARMS = 2;

const PRICE = 100_000;
const UP = [0.03, 0.03, 0.03];
const DOWN = [0, 0.06, 0.035, 0.012];

/** Runs the whole of it once; returns the children helped at the end, so that nothing is optimised away. */
export function once(replication: number): number {
  const dice = createDice(keyOf('tiny', replication));
  let helped = 0;
  for (const budget of [40_000_000, 30_000_000]) helped += run(dice, budget);
  return helped;
}

function run(dice: ReturnType<typeof createDice>, budget: number): number {
  const level = new Uint8Array(CHILDREN);
  const inHelp = new Uint8Array(CHILDREN);
  for (let month = 0; month < MONTHS; month++) {
    for (let child = 0; child < CHILDREN; child++) {
      const u = dice.uniform(child, month, decisions.need);
      const k = level[child]!;
      if (k < 3 && u < UP[k]!) level[child] = k + 1;
      else if (u >= 1 - DOWN[k]! - (inHelp[child] ? 0.1 : 0)) level[child] = k - 1;
    }
    let left = budget;
    const waiting: number[] = [];
    for (let child = 0; child < CHILDREN; child++) {
      if (inHelp[child] && level[child]! < 2) inHelp[child] = 0;
      if (inHelp[child]) left -= PRICE;
      else if (level[child]! >= 2) waiting.push(child);
    }
    waiting.sort((a, b) => level[b]! - level[a]! || a - b);
    for (const child of waiting) {
      if (left < PRICE) break;
      inHelp[child] = 1;
      left -= PRICE;
    }
  }
  return inHelp.reduce((sum, x) => sum + x, 0);
}
