/** What must be true of a scenario beyond the shape of its parts. */
import type { Words } from '../../language/fault.ts';
import type { Frame } from '../arms.ts';
import type { Arm, Scenario } from '../scenario.ts';
import { expressionsReadWhatExists } from './expressions-read-what-exists.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { namesExist } from './names-exist.ts';
import { priceYearsHaveAnIndex } from './price-years-have-an-index.ts';
import { sourcesExist } from './sources-exist.ts';
import { stepsAreMonotone } from './steps-are-monotone.ts';

/** Sections of `base` that are at fault are missing, whatever its type says. */
export interface Whole extends Frame {
  readonly base: Partial<Scenario>;
  readonly arms: readonly Arm[];
}

export type Check = (whole: Whole) => void;

export const checks: readonly Check[] = [
  idsAreUnique,
  namesExist,
  sourcesExist,
  priceYearsHaveAnIndex,
  expressionsReadWhatExists,
  stepsAreMonotone,
];

export const oneOf = (names: readonly string[]): Words => {
  const list = names.join(', ');
  return { nl: `een van ${list}`, en: `one of ${list}` };
};
