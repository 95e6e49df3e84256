/**
 * Step 3, notice: an unnoticed need of level 2 or more is noticed, with a chance that rises with the SMW
 * case hours at the child's school. Need that help already looks after needs no noticing.
 */
import { decisions } from '../../random/decisions.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { programmeFactor } from '../access/programme.ts';
import { treated } from '../access/treated.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { World } from '../world.ts';

export function noticeNeed(world: World, rules: Rules, m: Month): void {
  const { school, home } = world;
  for (let i = 0; i < m.activeCount; i++) {
    const row = m.active[i]!;
    const atSchool = hidden(world, rules, 'school', row);
    const atHome = hidden(world, rules, 'home', row);
    if (!atSchool && !atHome) continue;
    rules.dice.pair(m.people.id[row]!, rules.month, decisions.notice, m.pair);
    if (atSchool && m.pair[0]! < threshold(world, rules, m, 'school', row)) school.noticed[row] = 1;
    if (atHome && m.pair[1]! < threshold(world, rules, m, 'home', row)) home.noticed[row] = 1;
  }
}

function hidden(world: World, rules: Rules, domain: Domain, row: number): boolean {
  const slot = world[domain];
  return (
    slot.level[row]! >= 2 &&
    slot.noticed[row] === 0 &&
    slot.wait[row] === 0 &&
    !treated(world, rules.products, domain, row)
  );
}

function threshold(world: World, rules: Rules, m: Month, domain: Domain, row: number): number {
  const level = world[domain].level[row]! as 2 | 3;
  let p = rules.scenario.notice[domain][level] * rules.volumeDrift;
  if (rules.running.length) {
    const at = schoolOf(world, m.clock, rules.products, row);
    const hours = at >= 0 ? (rules.hoursFactor?.[at] ?? 1) : 1;
    p *= noticeFactor(rules.scenario.notice.smwGain[domain], hours);
    const age = rules.month - world.population.birthMonth[row]!;
    p *= programmeFactor(rules.running, 'notice', domain, level, at, age);
  }
  return Math.floor(Math.min(1, p) * 2 ** 32);
}

/** What more or fewer SMW hours do to the chance of being noticed. */
export function noticeFactor(gain: number, hours: number): number {
  return Math.max(0, 1 + gain * (hours - 1));
}
