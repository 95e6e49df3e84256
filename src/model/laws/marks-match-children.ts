/**
 * A child's need class and active mark say what its columns say. A class may say fragile too long, never too
 * short: it bounds what can happen to the child.
 */
import type { Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';
import { amongChildren, breach, type Law } from './law.ts';

export const marksMatchChildren: Law = (world, rules, m) =>
  amongChildren(m, (row) => {
    const { needClass, active } = world;
    const said = needClass[row]!;
    const [exact, fragile] = classOf(world, rules, row);
    if ((said & 0x3ff) !== exact) return breach(`row ${row} of class ${exact}`, said & 0x3ff);
    if ((said & fragile) !== fragile) return breach(`row ${row} fragile ${fragile}`, said);
    const busy = isBusy(world, row);
    return active[row] === Number(busy)
      ? undefined
      : breach(`row ${row} active: ${busy}`, active[row]);
  });

/** Home level (2 bits), school level (2), frailty × risk (4), helped at home and at school; and fragile. */
function classOf(world: World, { products, now }: Rules, row: number): [number, number] {
  const { school, home, population } = world;
  const codes = [school.product[row]!, home.product[row]!];
  const helped = (domain: 'school' | 'home'): number =>
    Number(codes.some((code) => products.treats[domain][code] === 1));
  const trait = population.frailty[row]! * 3 + population.risk[row]!;
  const exact =
    home.level[row]! +
    4 * school.level[row]! +
    16 * trait +
    256 * helped('home') +
    512 * helped('school');
  const fragile =
    1024 * Number(home.fragileUntil[row]! > now.month) +
    2048 * Number(school.fragileUntil[row]! > now.month);
  return [exact, fragile];
}

function isBusy({ school, home, sitterSince }: World, row: number): boolean {
  return (
    school.level[row]! >= 2 ||
    home.level[row]! >= 2 ||
    school.product[row] !== 0 ||
    home.product[row] !== 0 ||
    school.wait[row] !== 0 ||
    home.wait[row] !== 0 ||
    sitterSince[row]! > LONG_AGO
  );
}
