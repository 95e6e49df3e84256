/**
 * Whether help can start: for which product there is room, how it would be paid for, and what is lighter. Looks, and
 * touches nothing.
 */
import type { Obstacle } from '../../language/obstacles.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { fits } from '../access/ask.ts';
import type { Month } from '../context.ts';
import { needsExtra } from '../ledger/extra-hours.ts';
import { afford, type Manner } from '../ledger/pot.ts';
import type { Rules } from '../rules.ts';
import { NO_PRODUCT, slotOf, type World } from '../world.ts';
import { hasRoomAtSchool, hasRoomInTeam } from './room.ts';

/** The product with room for a question: the one asked for or, of light help at home, the team's; 0: none. */
export function roomFor(world: World, rules: Rules, m: Month, about: Domain, row: number): number {
  const asked = slotOf(world, about).wait[row]!;
  if (hasRoom(world, rules, m, asked, row)) return asked;
  const { q2AtSchool, q2AtHome } = rules.products.roles;
  if (asked !== q2AtSchool || about !== 'home' || row >= rules.outsideFrom) return 0;
  return q2AtHome && hasRoom(world, rules, m, q2AtHome, row) ? q2AtHome : 0;
}

/** In a group where enough are ready for one, else alone. */
export function mannerFor(world: World, rules: Rules, m: Month, code: number, row: number): Manner {
  const minimum = rules.products.groupMinimum[code]!;
  const grouped = rules.regime.allocation.group && minimum > 0 && m.readyFor[code]! >= minimum;
  return grouped ? 'grouped' : mannerAlone(world, rules, m, code, row);
}

export function mannerAlone(
  world: World,
  rules: Rules,
  m: Month,
  code: number,
  row: number,
): Manner {
  return needsExtra(world, rules, m, code, row) ? 'extra' : 'single';
}

function hasRoom(world: World, rules: Rules, m: Month, code: number, row: number): boolean {
  return noRoom(world, rules, m, code, row) === undefined;
}

/** Why there is no room for a child; undefined: there is. */
export function noRoom(
  world: World,
  rules: Rules,
  m: Month,
  code: number,
  row: number,
): Obstacle | undefined {
  const { products } = rules;
  if (!fits(rules, m, code, row)) return 'age';
  if (!slotIsFree(world, rules, code, row)) return 'otherHelp';
  if (code === products.roles.q2AtSchool)
    return hasRoomAtSchool(world, rules, m, row) ? undefined : 'schoolFull';
  if (products.byHours[code]) return hasRoomInTeam(rules, m, code) ? undefined : 'teamFull';
  if (m.inUse[code]! >= products.places[code]!) return 'noPlace';
  const provider = rules.providerOf[code]!;
  if (provider >= 0 && m.withProvider[provider]! + 1 > rules.volume[provider]!) return 'volume';
  return undefined;
}

/** Heavier help may take the place of lighter help in the same slot. */
function slotIsFree(world: World, rules: Rules, code: number, row: number): boolean {
  const { inSchoolSlot, quadrant, career } = rules.products;
  const running = (inSchoolSlot[code] ? world.school : world.home).product[row]!;
  if (running === NO_PRODUCT) return true;
  if (career[running]) return false;
  return quadrant[code]! > quadrant[running]! || career[code] === 1;
}

/** The next lighter product that can start now, where the scenario allows it; 0: none. */
export function lighterThan(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
  code: number,
): number {
  if (rules.regime.budget.unaffordable !== 'lighter') return 0;
  const { quadrant, career, roles } = rules.products;
  const { q2AtSchool, q2AtHome, arrangement } = roles;
  // Below Q2 there is only basic care; pupils from elsewhere are in Q2 at most.
  if (quadrant[code] === 2) return 0;
  const first = about === 'home' ? q2AtHome : career[code] ? arrangement : 0;
  if (inPlaceOf(world, rules, m, row, code, first)) return first;
  return inPlaceOf(world, rules, m, row, code, q2AtSchool) ? q2AtSchool : 0;
}

/** There is another product than the one asked for, with room and money. */
function inPlaceOf(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  asked: number,
  code: number,
): boolean {
  if (code === 0 || code === asked || !hasRoom(world, rules, m, code, row)) return false;
  return afford(rules, m, code, mannerAlone(world, rules, m, code, row));
}
