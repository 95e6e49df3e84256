/** A year as each school saw it. */
import type { Month } from '../context.ts';
import { type SchoolColumn, schoolColumns } from '../record.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { Pile } from '../sift.ts';
import type { World } from '../world.ts';

/** The year that ends with this month, whose children were counted already, in `of[column][year * schools + school]`. */
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
    of.needMonths[at + school] = needMonths(m, school);
    of.unmetMonths[at + school] = unmetMonths(m, school);
    of.smwMonths[at + school] = m.smwAtSchool[school]!;
  }
  const { pupils, waiting, homeSitters } = of;
  const { people, clock } = m;
  for (let row = clock.lo; row < clock.hi; row++) {
    const school = people.regularSchool[row]!;
    if (school >= 0) pupils[at + school]! += 1;
  }
  const schoolNow = (row: number): number => schoolOf(world, people, rules.products, row);
  for (let i = 0; i < m.helped.count; i++) {
    const row = m.helped.rows[i]!;
    const [regular, school] = [people.regularSchool[row]!, schoolNow(row)];
    if (regular === school) continue;
    if (regular >= 0) pupils[at + regular]! -= 1;
    if (school >= 0) pupils[at + school]! += 1;
  }
  const count = (pile: Pile, column: Float64Array): void => {
    for (let i = 0; i < pile.count; i++) {
      const school = schoolNow(pile.rows[i]!);
      if (school >= 0) column[at + school]! += 1;
    }
  };
  count(m.waiting, waiting);
  count(m.sitting, homeSitters);
}

/** Child-months of need, and of those without help, this year at a school. */
export function needMonths({ byNeedAtSchool }: Month, school: number): number {
  return byNeedAtSchool[school * 4 + 1]! + byNeedAtSchool[school * 4 + 3]!;
}

export function unmetMonths({ byNeedAtSchool }: Month, school: number): number {
  return byNeedAtSchool[school * 4 + 3]!;
}
