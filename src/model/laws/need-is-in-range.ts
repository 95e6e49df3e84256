/**
 * Levels run from 0 to 3; there is no school need before school; what began has begun; home-sitters live here
 * and are of the age to go to school.
 */

import type { Domain } from '../../scenario/scenario.ts';
import { SCHOOL_AGE } from '../clock.ts';
import type { Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';
import { amongChildren, type Breach, breach, type Law } from './law.ts';

export const needIsInRange: Law = (world, rules, m) =>
  amongChildren(
    m,
    (row) =>
      domainOf(world, rules, 'school', row) ??
      domainOf(world, rules, 'home', row) ??
      ageOf(world, rules, row),
  );

function domainOf(world: World, rules: Rules, domain: Domain, row: number): Breach | undefined {
  const slot = world[domain];
  const { month } = rules.now;
  const latest = month + rules.need[domain].fragileMonths;
  const level = slot.level[row]!;
  const noticed = slot.noticed[row]!;
  const since = slot.needSince[row]!;
  const until = slot.fragileUntil[row]!;
  if (level > 3) return found('a level of 0 to 3', row, domain, level);
  if (noticed > 1) return found('noticed or not', row, domain, noticed);
  if (noticed && level < 2 && !slot.wait[row])
    return found('what is noticed to be there', row, domain, level);
  if (level >= 2 && since > month)
    return found(`need since ${month} or before`, row, domain, since);
  return until > latest ? found(`fragile until ${latest} at most`, row, domain, until) : undefined;
}

function found(expected: string, row: number, domain: Domain, got: number): Breach {
  return breach(expected, `row ${row}, ${domain}: ${got}`);
}

function ageOf(world: World, rules: Rules, row: number): Breach | undefined {
  const age = rules.now.month - world.population.birthMonth[row]!;
  if (age < SCHOOL_AGE && world.school.level[row])
    return breach('no school need before school', `row ${row}: ${age} months`);
  const { from, to } = rules.scenario.outcomes.homeSitters;
  const since = world.sitterSince[row]!;
  if (since > LONG_AGO && (age < from || age >= to || row >= rules.outsideFrom))
    return breach(`a home-sitter of ${from} to ${to} months`, `row ${row}: ${age}`);
  return since > rules.now.month ? breach('to sit at home since now', `row ${row}`) : undefined;
}
