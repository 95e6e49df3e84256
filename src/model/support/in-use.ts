/** Who has something to do this month, and what help is in use: counted anew, so no count can drift. */
import type { Month } from '../context.ts';
import { casesBeyond } from '../ledger/extra-hours.ts';
import { any, CODE, GROUPED_HOME, GROUPED_SCHOOL, HOME_PRODUCT, SCHOOL_PRODUCT } from '../mark.ts';
import type { Rules } from '../rules.ts';
import { type Pile, pileUp, sortOut } from '../sift.ts';
import { NO_PRODUCT, type World } from '../world.ts';
import { carriedAt, shareOfHours } from './room.ts';

/**
 * Lists who has something to do, residents first, in row order, and of these who has help and who is in need; counts
 * the help that is in use.
 */
export function gatherActive(world: World, rules: Rules, m: Month): void {
  const { active } = m;
  listMarked(world, m, active);
  sortOut(active, [m.helped, m.needy, m.sitting, m.unseen]);
  m.readyCount = 0;
  m.access.fill(0);
  countInUse(rules, m);
}

/** Everybody who belongs on a pile, residents first, in row order. */
export function listMarked({ marks }: World, { clock }: Month, pile: Pile): void {
  const { lo, hi, outsideLo, outsideHi } = clock;
  pile.count = 0;
  pileUp(marks, lo, hi, pile);
  pileUp(marks, outsideLo, outsideHi, pile);
}

/** Recounts products, groups, providers and cases from the children themselves. */
function countInUse(rules: Rules, m: Month): void {
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
  const { rows, marks, count } = helped;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    const mark = marks[i]!;
    const sp = (mark >> SCHOOL_PRODUCT) & CODE;
    const hp = (mark >> HOME_PRODUCT) & CODE;
    inUse[sp]! += 1;
    inUse[hp]! += 1;
    inGroup[sp]! += any(mark & GROUPED_SCHOOL);
    inGroup[hp]! += any(mark & GROUPED_HOME);
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
