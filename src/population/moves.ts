import { decisions } from '../random/decisions.ts';
import { pick } from '../random/draws.ts';
import type { Key } from '../random/seed.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { filled } from './columns.ts';
import { drawOnce, uniform } from './draw-once.ts';
import type { Families } from './families.ts';
import { idAfterMoves } from './identity.ts';
import { MINOR_MONTHS, span } from './rates.ts';

/**
 * Per month from `start` on, the families that move out and are replaced, in family order.
 *
 * A family can move after the month of its first child in the rows, while its youngest is under age.
 * Each generation draws once how many months it stays. The next generation has the same children,
 * by month of birth, and the same traits and schools, but ids and so luck of its own.
 */
export function planMoves(scenario: Scenario, key: Key, families: Families): readonly Int32Array[] {
  const { start, end } = span(scenario);
  const until = lastMonths(families, end);
  const stay = stayLengths(scenario.demography.moves, end - start);
  const months: number[][] = Array.from({ length: end - start }, () => []);

  let movers = filled(new Int32Array(families.id.length), (f) => f);
  let since = movers.map((f) => families.birthMonth[families.offset[f] as number] as number);
  for (let generation = 0; movers.length > 0; generation++) {
    const ids = movers.map((f) => idAfterMoves(families.id[f] as number, generation));
    const words = drawOnce(key, ids, decisions.familyMove).first;
    let again = 0;
    for (let i = 0; i < movers.length; i++) {
      const family = movers[i] as number;
      const month = (since[i] as number) + pick(uniform(words[i] as number), stay) + 1;
      if (month >= (until[family] as number)) continue;
      months[month - start]?.push(family);
      movers[again] = family;
      since[again++] = month;
    }
    movers = movers.subarray(0, again);
    since = since.subarray(0, again);
  }
  return months.map((movedOut) => Int32Array.from(movedOut).sort());
}

/** Per family, the first month in which nobody moves any more: the youngest is of age, or the run over. */
function lastMonths({ id, offset, birthMonth }: Families, end: number): Int32Array {
  return filled(new Int32Array(id.length), (f) =>
    Math.min(end, (birthMonth[(offset[f + 1] as number) - 1] as number) + MINOR_MONTHS),
  );
}

/**
 * The geometric distribution for `pick`, up to `months`: index i is a stay of i + 1 months, the last
 * index one longer than the run. A table, for `geometric` would build its powers anew for every family.
 */
function stayLengths(perMonth: number, months: number): Float64Array {
  const sums = new Float64Array(months + 1);
  let stays = 1;
  for (let i = 0; i < months; i++) {
    stays *= 1 - perMonth;
    sums[i] = 1 - stays;
  }
  sums[months] = 1;
  return sums;
}
