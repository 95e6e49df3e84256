/** Notes about children whom somebody follows. Nobody in the model reads them; nothing is noted about others. */
import type { Obstacle } from '../language/obstacles.ts';
import type { Domain } from '../scenario/scenario.ts';

/** What happened this month in one domain, and in the slot of the same name. */
export interface Note {
  /** What stood in the way of a question, where something did. */
  obstacle: Obstacle | undefined;
  /** There was room and money when the month's starts began: others came first. */
  behind: boolean;
  /** Help ended for want of money. */
  cut: boolean;
}

/** By row of the child. */
export type Followed = ReadonlyMap<number, Readonly<Record<Domain, Note>>>;

export function followRows(rows: readonly number[]): Followed {
  const note = (): Note => ({ obstacle: undefined, behind: false, cut: false });
  return new Map(rows.map((row) => [row, { school: note(), home: note() }]));
}

export function forgetNotes(followed: Followed): void {
  for (const { school, home } of followed.values())
    for (const note of [school, home]) {
      note.obstacle = undefined;
      note.behind = false;
      note.cut = false;
    }
}

/** A referral or decision was not made, because the pot cannot pay for it. */
export function noteUnpaid(
  followed: Followed,
  about: Domain,
  row: number,
  obstacle: 'referralUnpaid' | 'decisionUnpaid',
): void {
  const note = followed.get(row)?.[about];
  if (note) note.obstacle = obstacle;
}

/** Help that ran in a slot ended, because the money there is does not pay for it. */
export function noteCut(followed: Followed, slot: Domain, row: number): void {
  const note = followed.get(row)?.[slot];
  if (note) note.cut = true;
}
