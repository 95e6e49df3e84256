/**
 * Step 3, notice: an unnoticed need of level 2 or more is noticed, with a chance that rises with the SMW
 * case hours at the child's school. Need that help already looks after needs no noticing.
 */
import { decisions } from '../../random/decisions.ts';
import { WORDS } from '../../random/draws.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { programmeFactor } from '../access/programme.ts';
import { identify, type Month } from '../context.ts';
import { SEEKS_HOME, SEEKS_SCHOOL, UNSEEN_HOME, UNSEEN_SCHOOL } from '../mark.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { World } from '../world.ts';

export function noticeNeed(world: World, rules: Rules, m: Month): void {
  const { school, home, marks } = world;
  const { unseen, handId, handWord, spare } = m;
  const { rows, count } = unseen;
  identify(m, rows, count);
  rules.dice.many(handId, 0, count, rules.now.month, decisions.notice, handWord, spare);
  for (let j = 0; j < count; j++) {
    const row = rows[j]!;
    const mark = unseen.marks[j]!;
    if (mark & UNSEEN_SCHOOL) {
      const p = chance(world, rules, m, 'school', (mark >> 2) & 3, row);
      if (handWord[j]! >>> 0 < Math.floor(p * WORDS)) {
        school.noticed[row] = 1;
        marks[row]! ^= UNSEEN_SCHOOL | SEEKS_SCHOOL;
      }
    }
    if (mark & UNSEEN_HOME) {
      const p = chance(world, rules, m, 'home', mark & 3, row);
      if (spare[j]! >>> 0 < Math.floor(p * WORDS)) {
        home.noticed[row] = 1;
        marks[row]! ^= UNSEEN_HOME | SEEKS_HOME;
      }
    }
  }
}

/** Chance that an unnoticed need is noticed this month. */
function chance(
  world: World,
  rules: Rules,
  m: Month,
  domain: Domain,
  level: number,
  row: number,
): number {
  const { notice } = rules.now;
  const p = (domain === 'school' ? notice.school : notice.home)[level]!;
  if (rules.running.length === 0 && !rules.hoursFactor) return p;
  const at = schoolOf(world, m.people, rules.products, row);
  const hours = at >= 0 ? (rules.hoursFactor?.[at] ?? 1) : 1;
  const age = rules.now.month - world.population.birthMonth[row]!;
  const factor = programmeFactor(rules.running, 'notice', domain, level, at, age);
  return Math.min(1, p * noticeFactor(rules.scenario.notice.smwGain[domain], hours) * factor);
}

/** What more or fewer SMW hours do to the chance of being noticed. */
export function noticeFactor(gain: number, hours: number): number {
  return Math.max(0, 1 + gain * (hours - 1));
}
