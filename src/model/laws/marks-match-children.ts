/**
 * A child's mark says what its columns say. It may say fragile too long, never too short: it bounds what can happen
 * to the child. Its bounds are those of its mark and age.
 */
import { segmentAt } from '../need/chances.ts';
import type { Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';
import { amongChildren, breach, type Law, mustEqual } from './law.ts';

export const marksMatchChildren: Law = (world, rules, m) =>
  amongChildren(m, (row) => {
    const said = world.marks[row]!;
    const exact = classOf(world, rules, row);
    if ((said & 0x3ff) !== exact) return breach(`row ${row} of class ${exact}`, said & 0x3ff);
    const fragile = fragilityOf(world, rules, row);
    if ((said & fragile) !== fragile) return breach(`row ${row} fragile ${fragile}`, said);
    const codes = world.home.product[row]! + 16 * world.school.product[row]!;
    if (((said >> 12) & 255) !== codes)
      return breach(`row ${row} with products ${codes}`, (said >> 12) & 255);
    const duties = dutiesOf(world, rules, row);
    if (said >> 20 !== duties) return breach(`row ${row} on duty ${duties}`, said >> 20);
    const segment = segmentAt(rules.now.month - world.population.birthMonth[row]!);
    const bounds = rules.bounds[4096 * segment + (said & 4095)]!;
    return mustEqual(`row ${row} within bounds`, bounds, world.bounds[row]!);
  });

/** Home level (2 bits), school level (2), frailty × risk (4), helped at home and at school. */
function classOf({ school, home, population }: World, { products }: Rules, row: number): number {
  const [inSchool, atHome] = [school.product[row]!, home.product[row]!];
  const { treats } = products;
  return (
    home.level[row]! +
    4 * school.level[row]! +
    16 * (population.frailty[row]! * 3 + population.risk[row]!) +
    256 * Math.max(treats.home[inSchool]!, treats.home[atHome]!) +
    512 * Math.max(treats.school[inSchool]!, treats.school[atHome]!)
  );
}

function fragilityOf({ school, home }: World, { now }: Rules, row: number): number {
  return (
    1024 * Number(home.fragileUntil[row]! > now.month) +
    2048 * Number(school.fragileUntil[row]! > now.month)
  );
}

/** Unseen (2 bits: at school, at home), seeks (2), helped, waits, needy, sits, in a group (2). */
function dutiesOf({ school, home, sitterSince }: World, { products }: Rules, row: number): number {
  const running = [school.product[row]!, home.product[row]!];
  const [unseen, seeks] = [[0, 0] as number[], [0, 0] as number[]];
  for (const [i, slot, treats] of [
    [0, school, products.treats.school],
    [1, home, products.treats.home],
  ] as const) {
    const unhelped = slot.level[row]! >= 2 && running.every((code) => !treats[code]);
    const waits = slot.wait[row] !== 0;
    const known = slot.noticed[row] === 1;
    seeks[i] = Number(waits || (unhelped && known));
    unseen[i] = Number(!waits && unhelped && !known);
  }
  const marks = [
    ...unseen,
    ...seeks,
    running.some((code) => code !== 0),
    school.wait[row] !== 0 || home.wait[row] !== 0,
    school.level[row]! >= 2 || home.level[row]! >= 2,
    sitterSince[row]! > LONG_AGO,
    school.grouped[row] === 1,
    home.grouped[row] === 1,
  ];
  return marks.reduce<number>((sum, mark, bit) => sum + Number(mark) * 2 ** bit, 0);
}
