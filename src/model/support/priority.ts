/**
 * Who comes first among those who are ready. One number a child, smaller is earlier: the rule's rank, then
 * the keyed tie, then the place in the list, in 53 bits, so that sorting needs no comparisons of our own.
 */
import { decisions } from '../../random/decisions.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';

const TIE = 1 << 20;
const PLACES = 1 << 20;
const LEVELS = 4;
const MONTHS = 1024;

/** Sorts `m.ready` by the regime's rule; `m.keys` is its spare. */
export function sortByPriority(world: World, rules: Rules, m: Month): void {
  const n = m.readyCount;
  if (n > PLACES)
    throw new RangeError(`ready for help in one month: expected at most ${PLACES}, got ${n}`);
  const { handId, handWord, spare } = m;
  for (let i = 0; i < n; i++) handId[i] = m.people.id[m.ready[i]! >> 1]!;
  rules.dice.many(handId, 0, n, rules.now.month, decisions.tie, handWord, spare);
  for (let i = 0; i < n; i++) {
    const tie = handWord[i]! >>> 12;
    m.keys[i] = (rank(world, rules, m.ready[i]!) * TIE + tie) * PLACES + i;
  }
  const order = m.keys.subarray(0, n).sort();
  m.readyBefore.set(m.ready.subarray(0, n));
  for (let i = 0; i < n; i++) m.ready[i] = m.readyBefore[order[i]! & (PLACES - 1)]!;
}

/** First come: by month of asking. Need: by level, then months waited, then home-sitting. */
function rank(world: World, rules: Rules, entry: number): number {
  const row = entry >> 1;
  const slot = entry & 1 ? world.home : world.school;
  const waited = Math.min(MONTHS - 1, rules.now.month - slot.since[row]!);
  const longest = MONTHS - 1 - waited;
  if (rules.regime.priority === 'firstCome') return longest;
  const sits = world.sitterSince[row]! > LONG_AGO ? 0 : 1;
  return ((LEVELS - 1 - slot.level[row]!) * MONTHS + longest) * 2 + sits;
}
