import * as z from 'zod';
import type { Scenario } from '../scenario.ts';
import { agesAreComplete, fromKeys, inMonths, spanKeys } from './ages.ts';
import { chance, factor, number } from './number.ts';

const days = (when: string) =>
  number(`Days of absence ${when}.`, 'days a month', { min: 0, max: 31 });
const loss = (when: string) =>
  number(`Loss of wellbeing ${when}.`, 'years a year', { min: 0, max: 1 });
const byLevel = (make: (when: string) => ReturnType<typeof days>) =>
  z
    .tuple([make('at level 0'), make('at level 1'), make('at level 2'), make('at level 3')])
    .describe('By level 0-3.');

export const outcomes = z
  .strictObject({
    homeSitters: z
      .strictObject({
        ...spanKeys,
        onset: z
          .strictObject({ 2: chance('At highest level 2.'), 3: chance('At highest level 3.') })
          .describe('A child stops going to school.'),
        waiting: factor('Multiplies it while waiting, or unnoticed at level 3.'),
        exit: chance('A home-sitter goes back to school.'),
      })
      .check(agesAreComplete(['from', 'to']))
      .describe('Home-sitters (thuiszitters).'),
    absence: z
      .strictObject({ byLevel: byLevel(days), homeSitter: days('as a home-sitter') })
      .describe('Absence from school, by school need.'),
    dropOut: z
      .strictObject({
        ...fromKeys,
        perMonth: chance('A VO pupil drops out.'),
        severe: factor('Multiplies it while the higher of both levels is 3.'),
        homeSitter: factor('Multiplies it for home-sitters.'),
      })
      .check(agesAreComplete(['from']))
      .describe('Drop-out from VO.'),
    wellbeing: z
      .strictObject({ byLevel: byLevel(loss), homeSitter: loss('as a home-sitter') })
      .describe('Loss of wellbeing by the higher of the two levels.'),
  })
  .describe('What need and help mean for children.');

export function strictOutcomes(written: z.output<typeof outcomes>): Scenario['outcomes'] {
  const { onset, waiting, exit } = written.homeSitters;
  const { perMonth, severe, homeSitter } = written.dropOut;
  return {
    ...written,
    homeSitters: { ...inMonths(written.homeSitters), onset, waiting, exit },
    dropOut: { from: inMonths(written.dropOut).from, perMonth, severe, homeSitter },
  };
}
