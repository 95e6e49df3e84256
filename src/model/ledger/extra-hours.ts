/**
 * Hours beyond the contract. Where the regime allows it, a team that is full buys the hours of one more
 * case at its hourly price, month by month, from the pot; without money for them the team's cases share
 * the hours there are. Counted in whole cases.
 */
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { carriedAt } from '../support/room.ts';
import type { World } from '../world.ts';

/**
 * Running cases of a team beyond its contracted hours. Of a school's, the part that is residents: what pupils from
 * elsewhere use is their own municipality's.
 */
export function casesBeyond(rules: Rules, m: Month, code: number): number {
  if (code !== rules.products.roles.q2AtSchool)
    return Math.max(0, m.inUse[code]! - Math.floor(rules.teamCases[code]!));
  let beyond = 0;
  for (let at = 0; at < m.cases.length; at++)
    beyond += residentsOf(m, at, Math.max(0, m.cases[at]! - Math.floor(carriedAt(rules, at))));
  return beyond;
}

function residentsOf(m: Month, at: number, cases: number): number {
  const all = m.cases[at]!;
  return all > 0 ? Math.floor((cases * Math.max(0, all - m.casesFromElsewhere[at]!)) / all) : 0;
}

/** A new case now needs hours that the contract does not have, and the regime buys them. */
export function needsExtra(
  world: World,
  rules: Rules,
  m: Month,
  code: number,
  row: number,
): boolean {
  if (!rules.regime.allocation.extraHours || !rules.products.byHours[code]) return false;
  if (row >= rules.outsideFrom) return false;
  if (code !== rules.products.roles.q2AtSchool)
    return m.inUse[code]! + 1 > Math.floor(rules.teamCases[code]!);
  const at = schoolOf(world, m.people, rules.products, row);
  return at >= 0 && m.cases[at]! + 1 > Math.floor(carriedAt(rules, at));
}

/** Pays for the running cases beyond the contract as far as every pot's room goes; takes it from `room`. */
export function buyExtraHours(rules: Rules, m: Month, room: Float64Array): void {
  m.extra.fill(0);
  if (!rules.regime.allocation.extraHours) return;
  for (let code = 1; code < m.extra.length; code++) {
    if (!rules.products.byHours[code]) continue;
    let cases = casesBeyond(rules, m, code);
    if (rules.funds.binding)
      rules.funds.pots.forEach(({ extraCost }, i) => {
        const cost = extraCost[code]!;
        if (cost > 0) cases = Math.min(cases, Math.max(0, Math.floor(room[i]! / cost)));
      });
    m.extra[code] = cases;
    rules.funds.pots.forEach(({ extraCost }, i) => {
      room[i]! -= cases * extraCost[code]!;
    });
  }
}
