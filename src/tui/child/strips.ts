/** A life as rows of signs, a cell for every so many months: need, help, waiting, school. */
import type { ArmDiary } from '../../experiment/child/diary.ts';
import type { Need, Situation } from '../../experiment/child/situation.ts';
import { supportStates } from '../../language/quadrant.ts';

export const strips = ['need', 'help', 'waiting', 'school'] as const;
export type Strip = (typeof strips)[number];

/** From nothing of the kind to most of it: of several months in one cell the most is shown. */
export const signs: Readonly<Record<Strip, string>> = {
  /** None, light, moderate, severe. */
  need: '·▃▅█',
  /** None, the four quadrants, and two of them at once. */
  help: '·1234+',
  /** Not, for help that is not there, up to three months, longer. */
  waiting: '·!wW',
  /** Too young, a regular school, a special one, at home from it, left without a diploma. */
  school: '·─═⌂x',
};

/** Months for each cell, so that all fit. */
export function monthsPerCell(months: number, cells: number): number {
  return Math.max(1, Math.ceil(months / Math.max(1, cells)));
}

/** Of the pilot; blank where the child is not here. */
export function stripOf(diary: ArmDiary, strip: Strip, months: number, perCell: number): string {
  return Array.from({ length: Math.ceil(months / perCell) }, (_, cell) => {
    const first = cell * perCell;
    const through = Math.min(months, first + perCell) - 1;
    const seen = situationsBetween(diary, first, through).map(({ situation, month }) =>
      amount[strip](situation, month),
    );
    return seen.length === 0 ? ' ' : signs[strip][Math.max(...seen)];
  }).join('');
}

/** As they were in the last of those months in which they held. */
function situationsBetween({ stretches }: ArmDiary, first: number, last: number) {
  return stretches
    .filter(({ from, through }) => from <= last && through >= first)
    .map(({ through, situation }) => ({ situation, month: Math.min(through, last) }));
}

/** Months since it asked from which on a wait is a long one, as `waiting.over3Months` counts it. */
const long = 3;
const special: readonly unknown[] = ['sbo', 'so', 'vso'];

/** A place among the signs. */
const amount: Readonly<Record<Strip, (situation: Situation, month: number) => number>> = {
  need: ({ need }) => Math.max(need.school.level, need.home.level),
  help: ({ support }) => Math.max(0, supportStates.indexOf(support) - 1),
  waiting: ({ need }, month) =>
    Math.max(...[need.school, need.home].map((one) => waiting(one, month))),
  school({ school, sitsSince, droppedOut }) {
    if (droppedOut) return 4;
    if (sitsSince !== undefined) return 3;
    if (school === undefined) return 0;
    return special.includes(school.kind) ? 2 : 1;
  },
};

function waiting({ waits, unanswered }: Need, month: number): number {
  if (waits) return month - waits.since >= long ? 3 : 2;
  return unanswered ? 1 : 0;
}
