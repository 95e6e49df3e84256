/**
 * Room in teams that work by the hour: a team takes cases up to its soft limit; above its hours every case
 * gets less. A school's hours are its base hours and its tailor-made ones. Where a regime buys extra hours
 * there is room as long as there is money (`ledger/extra-hours.ts`).
 */
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { World } from '../world.ts';

export function hasRoomAtSchool(world: World, rules: Rules, m: Month, row: number): boolean {
  const at = schoolOf(world, m.people, rules.products, row);
  if (at < 0) return false;
  if (rules.regime.allocation.extraHours && row < rules.outsideFrom) return true;
  const limit = rules.scenario.schools.smw.softLimit;
  return m.cases[at]! + 1 <= carriedAt(rules, at) * limit;
}

/** SMW cases that a school's hours carry at once, with what running programmes add. */
export function carriedAt(rules: Rules, at: number): number {
  return rules.schoolCases[at]! * (rules.hoursFactor?.[at] ?? 1);
}

export function hasRoomInTeam(rules: Rules, m: Month, code: number): boolean {
  if (rules.regime.allocation.extraHours) return true;
  return m.inUse[code]! + 1 <= rules.teamCases[code]! * rules.scenario.schools.smw.softLimit;
}

/** Share of its effect that a case gets: all up to the hours there are, then hours ÷ cases. */
export function shareOfHours(cases: number, carried: number): number {
  return cases > carried && cases > 0 ? carried / cases : 1;
}
