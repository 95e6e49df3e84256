import * as z from 'zod';
import type { Lever, Programme } from '../scenario.ts';
import type { Path } from '../tree.ts';
import { ages } from './ages.ts';
import { cents, money } from './money.ts';
import { domain, schoolKind } from './names.ts';
import { factor, hours, months, number, share } from './number.ts';
import { payers, strictPayers } from './payers.ts';
import { id, text } from './text.ts';
import type { Reading } from './whole.ts';

const lever = z
  .strictObject({
    moves: z.enum(['notice', 'up', 'down', 'hours', 'tooHeavy']).describe('What it moves.'),
    domain: domain.optional(),
    level: z
      .literal([0, 1, 2, 3])
      .describe('Level the step starts from, or of the unnoticed need.')
      .optional(),
    factor: factor('Multiplies it.'),
  })
  .check((context) => {
    const { moves, domain, level } = context.value;
    const stepwise = moves === 'up' || moves === 'down' || moves === 'notice';
    const allowed = { up: [0, 1, 2], down: [1, 2, 3], notice: [2, 3], hours: [], tooHeavy: [] }[
      moves
    ];
    const problem = (path: string, nl: string, en: string) =>
      context.issues.push({
        code: 'custom',
        input: context.value[path as 'level'],
        path: [path],
        params: { expected: { nl, en } },
      });
    if (stepwise !== (domain !== undefined)) {
      problem(
        'domain',
        stepwise ? 'een domein' : 'geen domein',
        stepwise ? 'a domain' : 'no domain',
      );
    }
    if (stepwise ? !(allowed as number[]).includes(level ?? -1) : level !== undefined) {
      const levels = allowed.join(', ');
      problem(
        'level',
        stepwise ? `een niveau uit ${levels}` : 'geen niveau',
        stepwise ? `a level out of ${levels}` : 'no level',
      );
    }
  })
  .describe('One thing that the programme moves.');

const weekly = (what: string) => hours(`Hours a week ${what}.`).default(0);

export const programme = z
  .strictObject({
    id: id(),
    name: text('Name for the reader.'),
    sources: z.array(z.string()).describe('Source documents (S1 … S12) that describe it.'),
    reach: z
      .strictObject({
        ages: ages('Ages it reaches; the end is not included.'),
        kinds: z.array(schoolKind).describe('Kinds of school it works in.'),
        schools: share('Share of these schools that take part, largest risk class first.'),
        share: share('Share of the children in reach who take part.'),
      })
      .describe('Whom it reaches.'),
    dose: z
      .strictObject({
        hoursPerWeekPerSchool: weekly('per school'),
        hoursPerWeek: weekly('in total'),
        weeks: number('Weeks a year.', 'weeks', { min: 0, max: 53 }),
      })
      .describe('What is put in and paid for; what it does stands in the levers.'),
    price: money('Price of an hour.', 'euro per hour', ['hour']),
    perYear: money('On top, for places, material or evenings.', 'euro per year', []).prefault(0),
    payers,
    start: months('Pilot month in which it starts.').default(0),
    end: months('Pilot month in which it has ended; absent: it lasts.').optional(),
    levers: z.array(lever).describe('What it moves.'),
  })
  .describe('A practice that an arm may use.');

/** The last month of a programme that lasts. */
export const forever = 1200;

export function strictProgramme(
  written: z.output<typeof programme>,
  path: Path,
  reading: Reading,
): Programme {
  const { sources, price, perYear, payers, end = forever, levers, ...rest } = written;
  if (end <= rest.start) {
    const expected = {
      nl: `een einde na maand ${rest.start}`,
      en: `an end after month ${rest.start}`,
    };
    reading.complain([...path, 'end'], expected, String(end));
  }
  return {
    ...rest,
    source: sources,
    price: cents(price, reading.prices),
    perYear: cents(perYear, reading.prices),
    payers: strictPayers(payers, [...path, 'payers'], reading),
    end,
    levers: levers.map(({ moves, domain, level, factor }): Lever => {
      return {
        moves,
        ...(domain === undefined ? {} : { domain }),
        ...(level === undefined ? {} : { level }),
        factor,
      };
    }),
  };
}
