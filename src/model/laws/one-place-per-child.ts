/** A child has at most one product in each slot, of that slot, that has begun and not ended; and the school of its age. */

import type { Month } from '../context.ts';
import { schoolByAge } from '../demography/enrol.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { NEVER, NO_PRODUCT, type Slot, type World } from '../world.ts';
import { amongChildren, type Breach, breach, type Law } from './law.ts';

export const onePlacePerChild: Law = (world, rules, m) =>
  amongChildren(
    m,
    (row) =>
      inSlot(world.school, 1, rules, row) ??
      inSlot(world.home, 0, rules, row) ??
      atSchool(world, rules, m, row),
  );

function inSlot(slot: Slot, inSchool: 0 | 1, rules: Rules, row: number): Breach | undefined {
  const { products, now } = rules;
  const code = slot.product[row]!;
  const [start, ends, grouped] = [slot.start[row]!, slot.ends[row]!, slot.grouped[row]!];
  if (code === NO_PRODUCT) {
    if (ends === NEVER && grouped === 0) return undefined;
    return breach('an empty slot to be empty', `row ${row}: ends ${ends}, grouped ${grouped}`);
  }
  if (code > products.count || products.inSchoolSlot[code] !== inSchool)
    return breach(
      `a product of the ${inSchool ? 'school' : 'home'} slot`,
      `row ${row}: code ${code}`,
    );
  if (start > now.month || ends <= now.month)
    return breach('help that runs now', `row ${row}: from ${start}, ends ${ends}`);
  if (grouped > 0 && !products.groupMinimum[code])
    return breach('help in a group only where there are groups', `row ${row}: code ${code}`);
  return undefined;
}

/** A pupil of a special school attends a school of that kind. */
function atSchool(world: World, rules: Rules, m: Month, row: number): Breach | undefined {
  const code = world.school.product[row]!;
  const regular = m.people.regularSchool[row]!;
  const byAge = schoolByAge(world.population, m.clock, row);
  if (regular !== byAge) return breach(`row ${row} of age for school ${byAge}`, regular);
  if (!rules.products.career[code]) return undefined;
  const kind = rules.products.list[code - 1]!.school;
  const at = schoolOf(world, m.people, rules.products, row);
  const attended = world.population.schools[at]?.kind;
  return attended === kind ? undefined : breach(`a ${kind} school`, `row ${row}: ${attended}`);
}
