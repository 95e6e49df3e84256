/** Residents with something going on as things stand now, and of these who has help, waits, sits at home. */
import type { Month } from '../context.ts';
import { pileUp, sortOut } from '../sift.ts';
import type { World } from '../world.ts';

export function listGoing({ marks }: World, m: Month): void {
  const { going, clock } = m;
  going.count = 0;
  pileUp(marks, clock.lo, clock.hi, going);
  sortOut(going, [m.helped, m.waiting, m.sitting]);
}
