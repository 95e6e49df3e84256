/**
 * Start + births + in = end + out + of age: the month's children are last month's with the newborn and
 * without who came of age, and for every child that moves out one of its age moves in, with no help but a
 * place in a special school.
 */
import { ADULT, firstRow } from '../clock.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { type Breach, breach, first, type Law, mustEqual } from './law.ts';

export const childrenAreConserved: Law = (world, rules, m) =>
  first(
    mustEqual('residents in all', residentsByBirth(world, rules), m.clock.hi - m.clock.lo),
    sinceLastMonth(world, rules, m),
    newcomers(world, rules, m),
  );

function residentsByBirth({ population }: World, { outsideFrom, now }: Rules): number {
  let n = 0;
  for (let row = 0; row < outsideFrom; row++) {
    const age = now.month - population.birthMonth[row]!;
    if (age >= 0 && age < ADULT) n += 1;
  }
  return n;
}

function sinceLastMonth({ population }: World, { now }: Rules, m: Month): Breach | undefined {
  const { start, months } = m.history;
  const before = months['children.total'][now.month - 1 - start];
  if (before === undefined || Number.isNaN(before)) return undefined;
  const bornIn = (month: number): number =>
    firstRow(population.residents, month + 1) - firstRow(population.residents, month);
  return mustEqual(
    'last month and births without who came of age:',
    before + bornIn(now.month) - bornIn(now.month - ADULT),
    months['children.total'][now.month - start]!,
  );
}

function newcomers(world: World, { now }: Rules, m: Month): Breach | undefined {
  const { movedIn, movedInCount } = m.people;
  for (let i = 0; i < movedInCount; i++) {
    const row = movedIn[i]!;
    if (row < m.clock.lo || row >= m.clock.hi)
      return breach('who moves in to be a child that lives here', `row ${row}`);
    for (const { product, start } of [world.school, world.home])
      if (product[row] && start[row] !== now.month)
        return breach('no help from before a move', `row ${row}: ${product[row]}`);
  }
  return undefined;
}
