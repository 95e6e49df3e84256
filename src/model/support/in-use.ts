/** Who has something to do this month, and what help is in use: counted anew, so no count can drift. */
import type { Month } from '../context.ts';
import { casesBeyond } from '../ledger/extra-hours.ts';
import { any, CODE, DUTIES, HELPED, HOME_PRODUCT, NEEDY, SCHOOL_PRODUCT, SITS } from '../mark.ts';
import type { Rules } from '../rules.ts';
import { sift } from '../sift.ts';
import { NO_PRODUCT, type World } from '../world.ts';
import { carriedAt, shareOfHours } from './room.ts';

/**
 * Lists who has something to do, residents first, in row order, and of these who has help and who is in need; counts
 * the help that is in use.
 */
export function gatherActive(world: World, rules: Rules, m: Month): void {
  const { lo, hi, outsideLo, outsideHi } = m.clock;
  const active = { left: world.marks, flip: 0, see: DUTIES };
  const residents = sift(active, lo, hi, m.activeRows);
  m.activeCount = sift(active, outsideLo, outsideHi, m.activeRows, residents);
  sortOut(world, m);
  m.readyCount = 0;
  m.access.fill(0);
  countInUse(world, rules, m);
}

/** One pass for the lists of leaving and sitting at home: what they ask does not change before their turn. */
function sortOut({ marks }: World, m: Month): void {
  const { activeRows, helped, needy } = m;
  const all = m.activeCount;
  let [h, n] = [0, 0];
  for (let i = 0; i < all; i++) {
    const row = activeRows[i]!;
    const mark = marks[row]!;
    helped[h] = needy[n] = row;
    h += any(mark & HELPED);
    n += any(mark & (NEEDY | SITS));
  }
  m.helpedCount = h;
  m.needyCount = n;
}

/** Recounts products, groups, providers and cases from the children themselves. */
function countInUse(world: World, rules: Rules, m: Month): void {
  const { school, home, marks } = world;
  const { outsideFrom, products } = rules;
  const { q2AtSchool } = products.roles;
  m.inUse.fill(0);
  m.inGroup.fill(0);
  m.withProvider.fill(0);
  m.cases.fill(0);
  m.casesFromElsewhere.fill(0);
  const { inUse, inGroup, helped, cases } = m;
  // A place in a special school would be in the slot of school social work.
  const { regularSchool } = m.people;
  const n = m.helpedCount;
  for (let i = 0; i < n; i++) {
    const row = helped[i]!;
    const mark = marks[row]!;
    const sp = (mark >> SCHOOL_PRODUCT) & CODE;
    const hp = (mark >> HOME_PRODUCT) & CODE;
    inUse[sp]! += 1;
    inUse[hp]! += 1;
    inGroup[sp]! += school.grouped[row]!;
    inGroup[hp]! += home.grouped[row]!;
    if (sp !== NO_PRODUCT && sp === q2AtSchool) {
      const at = regularSchool[row]!;
      if (at >= 0) {
        cases[at]! += 1;
        if (row >= outsideFrom) m.casesFromElsewhere[at]! += 1;
      }
    }
  }
  inUse[NO_PRODUCT] = 0;
  inGroup[NO_PRODUCT] = 0;
  for (let code = 1; code < inUse.length; code++) {
    const provider = rules.providerOf[code]!;
    if (provider >= 0) m.withProvider[provider]! += inUse[code]!;
  }
}

/** What the hours allow each case from next month on. */
export function shareHours(rules: Rules, m: Month): void {
  const smw = rules.products.roles.q2AtSchool;
  const paid = smw ? paidShare(rules, m, smw) : 0;
  for (let at = 0; at < m.cases.length; at++) {
    const own = carriedAt(rules, at);
    const beyond = Math.max(0, m.cases[at]! - own);
    m.schoolFidelity[at] = shareOfHours(m.cases[at]!, own + paid * beyond);
  }
  for (let code = 1; code < m.inUse.length; code++)
    if (rules.products.byHours[code] && code !== smw) {
      const own = rules.teamCases[code]!;
      const beyond = Math.max(0, m.inUse[code]! - own);
      m.teamFidelity[code] = shareOfHours(m.inUse[code]!, own + paidShare(rules, m, code) * beyond);
    }
}

/** Share of a team's cases beyond its contract that extra hours were bought for. */
function paidShare(rules: Rules, m: Month, code: number): number {
  const beyond = casesBeyond(rules, m, code);
  return beyond > 0 ? Math.min(1, m.extra[code]! / beyond) : 0;
}
