/** Which regular school a child is of age for: the same in every arm, brought up to date for those whose school changes. */
import type { Cohorts, Population } from '../../population/population.ts';
import { NO_SCHOOL } from '../../population/schools.ts';
import { type Clock, firstRow, SCHOOL_AGE, SECONDARY_AGE } from '../clock.ts';
import type { People } from './people.ts';

/** The month's changes: at a preschool's and a primary school's age, for pupils who come from elsewhere, in August. */
export function enrol(people: People, clock: Clock): void {
  const { residents, nonResidents, preschoolFrom } = people.population;
  if (clock.monthOfYear === 0) enrolAll(people, clock);
  else {
    enrolBorn(people, clock, residents, clock.month - preschoolFrom);
    enrolBorn(people, clock, residents, clock.month - SCHOOL_AGE);
    enrolBorn(people, clock, nonResidents, clock.month - SECONDARY_AGE);
  }
}

export function enrolAll(people: People, clock: Clock): void {
  enrolRows(people, clock, clock.lo, clock.hi);
  enrolRows(people, clock, clock.outsideLo, clock.outsideHi);
}

function enrolBorn(people: People, clock: Clock, cohorts: Cohorts, born: number): void {
  enrolRows(people, clock, firstRow(cohorts, born), firstRow(cohorts, born + 1));
}

function enrolRows({ population, regularSchool }: People, clock: Clock, from: number, to: number) {
  for (let row = from; row < to; row++) regularSchool[row] = schoolByAge(population, clock, row);
}

/** By age and the August that has passed; -1: none. */
export function schoolByAge(population: Population, clock: Clock, row: number): number {
  const { birthMonth, preschoolFrom, preschool, po, vo, mbo } = population;
  const born = birthMonth[row]!;
  const age = clock.month - born;
  if (age < SCHOOL_AGE) return age < preschoolFrom ? -1 : found(preschool[row]!);
  if (born > clock.secondaryBorn) return found(po[row]!);
  if (born <= clock.mboBorn && mbo[row] !== NO_SCHOOL) return mbo[row]!;
  return found(vo[row]!);
}

export const found = (school: number): number => (school === NO_SCHOOL ? -1 : school);
