/** A year as each school saw it. */
import type { Month } from '../context.ts';
import { SITS, WAITS } from '../mark.ts';
import { type SchoolColumn, schoolColumns } from '../record.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { World } from '../world.ts';

/** The year that ends with this month, in `of[column][year * schools + school]`. */
export function observeSchools(
  world: World,
  rules: Rules,
  m: Month,
  of: Readonly<Record<SchoolColumn, Float64Array>>,
  year: number,
): void {
  const schools = world.population.schools.length;
  const at = year * schools;
  for (const column of schoolColumns) of[column].fill(0, at, at + schools);
  for (let school = 0; school < schools; school++) {
    of.needMonths[at + school] = m.needAtSchool[school]!;
    of.unmetMonths[at + school] = m.unmetAtSchool[school]!;
    of.smwMonths[at + school] = m.smwAtSchool[school]!;
  }
  const { marks } = world;
  const { pupils, waiting, homeSitters } = of;
  for (let row = m.clock.lo; row < m.clock.hi; row++) {
    const school = schoolOf(world, m.people, rules.products, row);
    if (school < 0) continue;
    pupils[at + school]! += 1;
    if (marks[row]! & WAITS) waiting[at + school]! += 1;
    if (marks[row]! & SITS) homeSitters[at + school]! += 1;
  }
}
