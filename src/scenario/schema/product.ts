import * as z from 'zod';
import type { Product } from '../scenario.ts';
import type { Path } from '../tree.ts';
import { ages } from './ages.ts';
import { cents, money } from './money.ts';
import { domain, quadrant, schoolKind } from './names.ts';
import { chance, count, factor, hours, number, share } from './number.ts';
import { payers, strictPayers } from './payers.ts';
import { id, text } from './text.ts';
import type { Reading } from './whole.ts';

const effect = (level: number) => chance(`Added to the chance of a step down from level ${level}.`);
const treatment = (where: string) =>
  z
    .strictObject({
      effect: z
        .strictObject({ 1: effect(1), 2: effect(2), 3: effect(3) })
        .describe('What it adds to the chance of a step down, by level.'),
      protect: share('Multiplies the step from 2 to 3 while helped.'),
    })
    .describe(`What it does for need ${where}.`)
    .optional();

export const product = z
  .strictObject({
    id: id('Name by which access, providers and paths find it.'),
    name: text('Name for the reader.'),
    slot: domain.describe('The support slot of the child that it takes: one product a slot.'),
    quadrant,
    level: z
      .literal([1, 2, 3])
      .describe('Rung of the ladder, 1 lightest: the level of need that it is sufficient for.'),
    treats: z
      .strictObject({ school: treatment('at school'), home: treatment('at home') })
      .describe('By domain that it treats at all.'),
    unit: z
      .enum(['place', 'hours'])
      .describe(
        'place: priced per child in care; hours: contracted hours are booked, cases are not.',
      ),
    price: money('Price of a place per month, or of an hour.', 'euro', ['hour', 'month', 'year']),
    hoursPerCase: hours(
      'Hours that one running case asks of the team (unit hours).',
      'hours a month',
    ).default(0),
    placesPer1000: number(
      'Places per 1,000 resident children (unit place): a hard limit in every arm.',
      'places per 1,000 children',
      { min: 0 },
    ).default(0),
    hoursPerWeekPer1000: hours(
      'Contracted hours of teams that are not tied to a school.',
      'hours a week per 1,000 children',
    ).default(0),
    payers,
    overhead: z
      .boolean()
      .describe(
        'Overhead of the regime is booked on top of it; false for hours, whose price is all-in.',
      ),
    protected: z.boolean().describe('Never ended or shortened for money.'),
    career: z.boolean().describe('A career in a special school: not left because need fell.'),
    school: schoolKind
      .describe('Kind of school the child attends meanwhile; absent: its own.')
      .optional(),
    ages: ages('Ages at which it can start; the end is not included.'),
    waitDays: number('Mean days from notice to start under today’s practice.', 'days', {
      min: 0,
      max: 1000,
    }),
    group: z
      .strictObject({
        minimum: count('Children who must be waiting.', 'children', { min: 1 }),
        priceFactor: factor('Multiplies the price.'),
      })
      .describe('Help in a group, where the regime allows it.')
      .optional(),
    leave: z
      .strictObject({
        resolved: chance('Ends at level 1 or 0 without waiting for a review.').default(0),
        unresolved: chance('Stops unresolved at level 2.').default(0),
        onward: share('Share of the unresolved stops that goes on to the next quadrant.').default(
          0,
        ),
        onwardSevere: chance('Goes on to the next quadrant at level 3.').default(0),
        earlyStop: chance('The family stops, at any level.').default(0),
        stepDown: share('At a review with level 2: one step lighter (Q4 to Q2).').default(0),
      })
      .describe('Ways in which help ends, beside the regime’s review.')
      .prefault({}),
    transport: money('Transport per child, paid by the municipality.', 'euro per month', [
      'month',
      'year',
    ]).prefault(0),
  })
  .describe('A kind of help that can be bought.');

export function strictProduct(
  written: z.output<typeof product>,
  path: Path,
  reading: Reading,
): Product {
  const { name, price, payers, transport, treats, school, group, ...rest } = written;
  const wrong =
    rest.unit === 'place' ? price.per === 'hour' : price.per === 'month' || price.per === 'year';
  if (wrong) {
    const expected =
      rest.unit === 'place'
        ? {
            nl: 'een prijs per maand of jaar, want unit is place',
            en: 'a price per month or year, since unit is place',
          }
        : {
            nl: 'een prijs per uur, want unit is hours',
            en: 'a price per hour, since unit is hours',
          };
    reading.complain([...path, 'price', 'per'], expected, price.per ?? '');
  }
  if (rest.unit === 'hours' && rest.overhead) {
    const expected = {
      nl: 'false, want een uurprijs is inclusief overhead',
      en: 'false, since the price of an hour includes overhead',
    };
    reading.complain([...path, 'overhead'], expected, 'true');
  }
  return {
    ...rest,
    name,
    ...(school === undefined ? {} : { school }),
    ...(group === undefined ? {} : { group }),
    treats: {
      ...(treats.school === undefined ? {} : { school: treats.school }),
      ...(treats.home === undefined ? {} : { home: treats.home }),
    },
    price: cents(price, reading.prices),
    payers: strictPayers(payers, [...path, 'payers'], reading),
    transport: cents(transport, reading.prices),
  };
}
