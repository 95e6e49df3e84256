/** What a month does to the people in every arm alike: families move, children come to a school, or of age. */
import type { Clock } from '../clock.ts';
import { enrol } from './enrol.ts';
import { countMinors } from './minors.ts';
import { moveFamilies, type People } from './people.ts';

export function liveInCommon(people: People, clock: Clock): void {
  moveFamilies(people, clock.month, clock.lo, clock.hi);
  enrol(people, clock);
  countMinors(people, clock);
}
