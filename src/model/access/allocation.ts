/** Where a noticed moderate home need is sent: to Q2, or to youth help though lighter help would do. */
import { decisions } from '../../random/decisions.ts';
import type { Domain } from '../../scenario/scenario.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { hasRoomAtSchool, hasRoomInTeam } from '../support/room.ts';
import type { World } from '../world.ts';
import { programmeFactor } from './programme.ts';

export function tooHeavy(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
): boolean {
  if (about !== 'home') return false;
  const { tooHeavy: share, tooHeavyWhenFull } = rules.regime.allocation;
  if (share === 0 && tooHeavyWhenFull === 0) return false;
  let p = share + (tooHeavyWhenFull > 0 && q2IsFull(world, rules, m, row) ? tooHeavyWhenFull : 0);
  if (rules.running.length) {
    const at = schoolOf(world, m.people, rules.products, row);
    const age = rules.now.month - world.population.birthMonth[row]!;
    p *= programmeFactor(rules.running, 'tooHeavy', about, 2, at, age);
  }
  return rules.dice.chance(Math.min(1, p), m.people.id[row]!, rules.now.month, decisions.tooHeavy);
}

function q2IsFull(world: World, rules: Rules, m: Month, row: number): boolean {
  const { q2AtHome, q2AtSchool } = rules.products.roles;
  if (q2AtHome && hasRoomInTeam(rules, m, q2AtHome)) return false;
  return !(q2AtSchool && hasRoomAtSchool(world, rules, m, row));
}
