/** Everything that is counted as it happens equals what a recount of the children gives. */
import { ADULT, COMPULSORY, COMPULSORY_END, SCHOOL_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import { DUTIES } from '../mark.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { BANDS, type World } from '../world.ts';
import { amongChildren, type Breach, breach, first, type Law } from './law.ts';

export const countsMatchChildren: Law = (world, rules, m) => {
  const { products, providerOf } = rules;
  const inUse = new Int32Array(m.inUse.length);
  const inGroup = new Int32Array(m.inGroup.length);
  const withProvider = new Int32Array(m.withProvider.length);
  const cases = new Int32Array(m.cases.length);
  amongChildren(m, (row) => {
    for (const { product, grouped } of [world.school, world.home]) {
      const code = product[row]!;
      if (!code) continue;
      inUse[code]! += 1;
      inGroup[code]! += grouped[row]!;
      if (providerOf[code]! >= 0) withProvider[providerOf[code]!]! += 1;
      const at = code === products.roles.q2AtSchool ? schoolOf(world, m.people, products, row) : -1;
      if (at >= 0) cases[at]! += 1;
    }
    return undefined;
  });
  return first(
    same('children with product', inUse, m.inUse),
    same('children in a group of product', inGroup, m.inGroup),
    same('children with provider', withProvider, m.withProvider),
    same('SMW cases at school', cases, m.cases),
    same('residents by age and levels', byBandAndLevels(world, rules, m), world.levelCounts),
    onTheList(world, m),
  );
};

function same(what: string, expected: Int32Array, got: Int32Array): Breach | undefined {
  for (let i = 0; i < expected.length; i++)
    if (expected[i] !== got[i]) return breach(`${what} ${i}: ${expected[i]}`, got[i]);
  return undefined;
}

function byBandAndLevels({ population, home, school }: World, { now }: Rules, m: Month) {
  const counts = new Int32Array(BANDS * 16);
  const ends = [SCHOOL_AGE, COMPULSORY, COMPULSORY_END, ADULT];
  for (let row = m.clock.lo; row < m.clock.hi; row++) {
    const age = now.month - population.birthMonth[row]!;
    const band = ends.findIndex((end) => age < end);
    counts[band * 16 + home.level[row]! + 4 * school.level[row]!]! += 1;
  }
  return counts;
}

/** Everybody who has something to do is on the month's list, once. */
function onTheList({ marks }: World, m: Month): Breach | undefined {
  const times = new Uint8Array(marks.length);
  for (let i = 0; i < m.active.count; i++) times[m.active.rows[i]!]! += 1;
  return amongChildren(m, (row) =>
    times[row]! > 1 || (marks[row]! & DUTIES && !times[row])
      ? breach(`row ${row} on the list once`, times[row])
      : undefined,
  );
}
