import type { Words } from '../../language/fault.ts';
import type { Frame } from '../arms.ts';
import type { Arm, Scenario } from '../scenario.ts';

/** What a check looks at. Sections of `base` that are at fault are missing. */
export interface Whole extends Frame {
  readonly base: Partial<Scenario>;
  readonly arms: readonly Arm[];
}

/** Something that must be true of a scenario beyond the shape of its parts; complains when it is not. */
export type Check = (whole: Whole) => void;

export const oneOf = (names: readonly string[]): Words => {
  const list = names.join(', ');
  return { nl: `een van ${list}`, en: `one of ${list}` };
};
