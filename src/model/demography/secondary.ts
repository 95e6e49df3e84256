/**
 * In August the oldest of primary school go on to secondary school. Pupils of SBO and SO go to PRO, VSO or
 * a regular school; some regular pupils with need enter PRO or VSO. A place is needed, else the regular
 * school takes them.
 */
import { decisions } from '../../random/decisions.ts';
import { firstRow } from '../clock.ts';
import type { Month } from '../context.ts';
import { touch } from '../need/class.ts';
import type { Rules } from '../rules.ts';
import { NEVER, NO_PRODUCT, type World } from '../world.ts';

export function goToSecondary(world: World, rules: Rules, m: Month): void {
  if (m.clock.monthOfYear !== 0) return;
  const { residents } = world.population;
  const from = firstRow(residents, m.clock.secondaryBorn - 11);
  const to = firstRow(residents, m.clock.secondaryBorn + 1);
  for (let row = from; row < to; row++) goOn(world, rules, m, row);
}

function goOn(world: World, rules: Rules, m: Month, row: number): void {
  const { school } = world;
  const { special } = rules.products.roles;
  const { at12, regularAt12 } = rules.scenario.schools.transitions;
  const was = school.product[row]!;
  const fromSbo = was !== 0 && was === special.sbo;
  const fromSo = was !== 0 && was === special.so;
  if (school.wait[row] && (school.wait[row] === special.sbo || school.wait[row] === special.so))
    school.wait[row] = special.vso || special.pro;
  if (!fromSbo && !fromSo && (school.level[row]! < 2 || rules.products.career[was])) return;
  const shares = fromSbo ? at12.sbo : fromSo ? at12.so : regularAt12;
  const u = rules.dice.uniform(m.people.id[row]!, m.clock.month, decisions.transition);
  const wanted = u < shares.pro ? special.pro : u < shares.pro + shares.vso ? special.vso : 0;
  const next = wanted && m.inUse[wanted]! < rules.products.places[wanted]! ? wanted : 0;
  if (fromSbo || fromSo) {
    m.inUse[was]! -= 1;
    school.product[row] = next;
    if (!next) school.noticed[row] = 0;
  } else if (next) {
    if (was) m.inUse[was]! -= 1;
    school.product[row] = next;
    school.start[row] = m.clock.month;
    school.wait[row] = NO_PRODUCT;
    m.tally.specialEntries += 1;
  }
  if (next || fromSbo || fromSo) {
    school.ends[row] = NEVER;
    school.grouped[row] = 0;
  }
  if (next) m.inUse[next]! += 1;
  touch(world, rules, row);
}
