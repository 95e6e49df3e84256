import * as z from 'zod';
import type { Scenario, SchoolKind } from '../scenario.ts';
import { agesAreComplete, fromKeys, inMonths } from './ages.ts';
import { cents, money } from './money.ts';
import { schoolKinds } from './names.ts';
import { chance, hours, number, share } from './number.ts';
import { id } from './text.ts';
import { type Reading, whole } from './whole.ts';

const byKind = <T>(make: (kind: SchoolKind) => T) =>
  Object.fromEntries(schoolKinds.map((kind) => [kind, make(kind)])) as Record<SchoolKind, T>;
const hoursByKind = (description: string) =>
  z
    .strictObject(byKind((kind) => hours(`Hours a week per school: ${kind}.`).default(0)))
    .describe(description);
const levels = (description: string) =>
  z
    .tuple([share('Level 0.'), share('Level 1.'), share('Level 2.'), share('Level 3.')])
    .describe(`${description} by level 0-3; the shares sum to 1.`);
const toSpecial = (who: string) => ({
  pro: share(`${who}: share that goes to PRO.`),
  vso: share(`${who}: share that goes to VSO.`),
});
const back = (kind: string) => chance(`A pupil of ${kind} returns to a regular school.`);

export const schools = z
  .strictObject({
    kinds: z
      .strictObject(
        byKind((kind) =>
          z
            .strictObject({
              pupils: number(
                `Mean pupils of a ${kind} school: the number of schools follows.`,
                'pupils',
                { min: 1 },
              ),
              board: z
                .array(z.string())
                .min(1)
                .describe('School boards, dealt out over the schools in turn.'),
              swv: z.string().describe('The samenwerkingsverband it belongs to.'),
            })
            .describe(`Schools of kind ${kind}.`),
        ),
      )
      .describe('Schools by kind.'),
    preschool: z
      .strictObject({ ...fromKeys, share: share('Children that attend it.') })
      .check(agesAreComplete(['from']))
      .describe('Pre-school, until 48 months.'),
    smw: z
      .strictObject({
        weeks: number('School weeks a year.', 'weeks', { min: 0, max: 53 }),
        coordination: share('Share of the hours that is coordination and advice, not cases.'),
        hoursPerWeek: hoursByKind('Base hours; VO by school type.'),
        flexHoursPerWeek: hoursByKind('Tailor-made hours on top, pooled over the area.'),
        softLimit: number(
          'Above this multiple of the hours no case is taken; from 1 on each case gets less.',
          'factor',
          { min: 1 },
        ),
      })
      .describe('School social work.'),
    voTypes: z
      .array(
        z.strictObject({
          id: id(),
          share: share('Share of the VO pupils.'),
          hoursFactor: number('Multiplies the SMW hours of VO.', 'factor', { min: 0 }),
        }),
      )
      .min(1)
      .describe('VO types a (light), b (moderate), c (intensive); their shares sum to 1.'),
    nonResident: z
      .strictObject({
        perResident: number('VO pupils from elsewhere per resident VO pupil.', 'pupils', {
          min: 0,
          max: 20,
        }),
        school: levels('Their school need on arrival'),
        home: levels('Their home need on arrival'),
      })
      .describe('VO pupils who live elsewhere.'),
    toMbo: share('VO pupils that leave for MBO in the August after turning 16.'),
    transitions: z
      .strictObject({
        at12: z
          .strictObject({
            sbo: z.strictObject(toSpecial('From SBO')).describe('From SBO; the rest goes to VO.'),
            so: z.strictObject(toSpecial('From SO')).describe('From SO; the rest goes to VO.'),
          })
          .describe('Pupils of special schools in the August of the step to secondary school.'),
        regularAt12: z
          .strictObject(toSpecial('Regular pupils with school need of level 2 or more'))
          .describe('Regular pupils at that step.'),
        returnToRegular: z
          .strictObject({ sbo: back('SBO'), so: back('SO'), vso: back('VSO'), pro: back('PRO') })
          .describe('Return to a regular school (terugplaatsing).'),
      })
      .describe('Steps between kinds of school.'),
    q1PerPupil: money(
      'Basic care per pupil, paid by the school, outside every pot.',
      'euro per pupil per month',
      ['month', 'year'],
    ),
  })
  .describe('Schools, school social work, and the steps between schools.');

export function strictSchools(
  written: z.output<typeof schools>,
  reading: Reading,
): Scenario['schools'] {
  const { preschool, voTypes, nonResident, transitions, q1PerPupil, ...rest } = written;
  const typeShares = whole(
    voTypes.map((type) => type.share),
    ['schools', 'voTypes'],
    reading,
  );
  const atMostOne = { ...transitions.at12, regularAt12: transitions.regularAt12 };
  for (const [from, { pro, vso }] of Object.entries(atMostOne)) {
    if (pro + vso <= 1) continue;
    const path = ['schools', 'transitions', ...(from === 'regularAt12' ? [from] : ['at12', from])];
    const expected = {
      nl: 'aandelen die samen hoogstens 1 zijn',
      en: 'shares that sum to at most 1',
    };
    reading.complain(path, expected, String(pro + vso));
  }
  return {
    ...rest,
    preschool: { from: inMonths(preschool).from, share: preschool.share },
    voTypes: voTypes.map((type, i) => ({ ...type, share: typeShares[i] ?? 0 })),
    nonResident: {
      perResident: nonResident.perResident,
      school: whole(nonResident.school, ['schools', 'nonResident', 'school'], reading),
      home: whole(nonResident.home, ['schools', 'nonResident', 'home'], reading),
    },
    transitions,
    q1PerPupil: cents(q1PerPupil, reading.prices),
  };
}
