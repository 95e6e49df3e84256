/**
 * Help starts at the ages it is for. A special school is primary or secondary, and the step from one to the
 * other is in August, not on a birthday.
 */
import { SECONDARY_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { amongChildren, type Breach, breach, type Law } from './law.ts';

export const nobodyHelpedOutsideAges: Law = (world, rules, m) =>
  amongChildren(
    m,
    (row) =>
      started(world, rules, world.school.product[row]!, world.school.start[row]!, row) ??
      started(world, rules, world.home.product[row]!, world.home.start[row]!, row) ??
      special(world, rules, m, row),
  );

function started(
  world: World,
  { products, now }: Rules,
  code: number,
  start: number,
  row: number,
): Breach | undefined {
  if (!code || products.career[code] || start !== now.month) return undefined;
  const { id, ages } = products.list[code - 1]!;
  const age = now.month - world.population.birthMonth[row]!;
  if (age >= ages.from && age < ages.to) return undefined;
  return breach(
    `${id} to start from ${ages.from} to below ${ages.to} months`,
    `row ${row}: ${age}`,
  );
}

function special(
  world: World,
  { products, now }: Rules,
  m: Month,
  row: number,
): Breach | undefined {
  const code = world.school.product[row]!;
  if (!products.career[code]) return undefined;
  const born = world.population.birthMonth[row]!;
  const { id, school } = products.list[code - 1]!;
  const wentOn = born <= m.clock.secondaryBorn;
  if (school === 'sbo' || school === 'so')
    return wentOn ? breach(`${id} before secondary school`, `row ${row}: born ${born}`) : undefined;
  return wentOn || now.month - born >= SECONDARY_AGE
    ? undefined
    : breach(`${id} at secondary age`, `row ${row}: born ${born}`);
}
