import { expect, it } from 'vitest';
import { clockAt } from '../../../src/model/clock.ts';
import { enrol, enrolAll } from '../../../src/model/demography/enrol.ts';
import { countAllMinors, countMinors } from '../../../src/model/demography/minors.ts';
import { createPeople } from '../../../src/model/demography/people.ts';
import { smallWorld } from '../small-world.ts';

const { population } = smallWorld({
  set: ['demography.familySize=[.2, .4, .3, .1]', 'schools.toMbo=.5', 'schools.preschool.share=.5'],
}).world;
const months = Array.from({ length: population.end - population.start }, (_, i) => i);

it('the changes of every month leave every child at the school of its age', () => {
  const people = createPeople(population);
  for (const i of months) {
    const clock = clockAt(population, population.start + i);
    enrol(people, clock);
    const anew = createPeople(population);
    enrolAll(anew, clock);
    for (const [from, to] of [
      [clock.lo, clock.hi],
      [clock.outsideLo, clock.outsideHi],
    ] as const)
      expect(people.regularSchool.slice(from, to)).toEqual(anew.regularSchool.slice(from, to));
  }
});

it('the births and birthdays of every month leave every family with the minors it has', () => {
  const people = createPeople(population);
  for (const i of months) {
    const clock = clockAt(population, population.start + i);
    countMinors(people, clock);
    const anew = createPeople(population);
    countAllMinors(anew, clock);
    expect(people.minors).toEqual(anew.minors);
    expect(people.siblings).toBe(anew.siblings);
    const { minors } = people;
    expect(people.siblings).toBe(minors.reduce((sum, n) => sum + (n >= 2 ? n : 0), 0));
  }
});
