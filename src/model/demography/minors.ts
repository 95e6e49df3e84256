/** How many minor children each family has here: the same in every arm, kept up to date at births and at 18. */
import { ADULT, type Clock, firstRow } from '../clock.ts';
import type { People } from './people.ts';

/** The month's births and 18th birthdays. */
export function countMinors(people: People, { month }: Clock): void {
  const { residents } = people.population;
  const adult = month - ADULT;
  for (let row = firstRow(residents, month); row < firstRow(residents, month + 1); row++)
    add(people, row);
  for (let row = firstRow(residents, adult); row < firstRow(residents, adult + 1); row++)
    leave(people, row);
}

/** All who live here now, where nobody has counted before. */
export function countAllMinors(people: People, { lo, hi }: Clock): void {
  for (let row = lo; row < hi; row++) add(people, row);
}

function add(people: People, row: number): void {
  const { minors, population } = people;
  const now = ++minors[population.family[row]!]!;
  if (now >= 2) people.siblings += now === 2 ? 2 : 1;
}

function leave(people: People, row: number): void {
  const { minors, population } = people;
  const before = minors[population.family[row]!]!--;
  if (before >= 2) people.siblings -= before === 2 ? 2 : 1;
}
