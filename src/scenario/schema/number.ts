/**
 * A number as people write it: plainly, or with the range it may lie in and where it was found. After
 * parsing only the value is left; ranges and sources are gathered by `provenance.ts`.
 */
import * as z from 'zod';
import { power } from '../../statistics/elementary.ts';

/** Every number that this file makes carries its unit in its metadata, for the JSON Schema and the reports. */
export interface NumberMeta {
  readonly unit: string;
}

export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer?: boolean | undefined;
}

export const source = z
  .string()
  .min(1)
  .describe(
    'Where the number was found: the id of one of `references`, free text, or `assumption`.',
  );
export const grade = z
  .enum(['cited', 'derived', 'assumption'])
  .describe('How firm it is. Default: cited with a source, assumption without.');

/** What may stand beside the value of any number. */
export function annotations(bounded: z.ZodNumber) {
  return {
    range: z
      .tuple([bounded, bounded])
      .describe('Lowest and highest plausible value; contains the value.')
      .optional(),
    source: source.optional(),
    grade: grade.optional(),
    unit: z.string().describe('Unit, where it is not the usual one of this field.').optional(),
    dist: z
      .enum(['uniform', 'triangular', 'logUniform'])
      .describe('Distribution over the range when runs are uncertain. Default: uniform.')
      .optional(),
    fit: z.boolean().describe('Calibration may move it within its range.').optional(),
    note: z.string().describe('The sum it was derived by, or what to know about it.').optional(),
  };
}

export function bounded({ min, max, integer }: Bounds): z.ZodNumber {
  let schema = integer ? z.int() : z.number();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  return schema as z.ZodNumber;
}

export function number(description: string, unit: string, bounds: Bounds = {}) {
  return plainOrLong(bounds)
    .transform((written) => (typeof written === 'number' ? written : written.value))
    .meta({ description, unit } satisfies NumberMeta & { description: string });
}

/** One schema for all numbers with the same bounds, so that the JSON Schema says it once. */
const plainOrLong = once(({ min, max, integer }: Bounds) => {
  const value = bounded({ min, max, integer });
  const long = z.strictObject({ value, ...annotations(value) }).check(containsItsValue);
  const words = [
    integer ? 'whole' : 'number',
    min === undefined ? '' : `from ${min}`,
    max === undefined ? '' : `to ${max}`,
  ];
  return z.union([value, long]).meta({
    id: words
      .filter((word) => word !== '')
      .join(' ')
      .replaceAll(' ', '-'),
  });
});

function once<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<string, T>();
  return (key) => {
    const name = JSON.stringify(key, ['min', 'max', 'integer']);
    const known = made.get(name) ?? make(key);
    made.set(name, known);
    return known;
  };
}

/** A share of a whole, 0 to 1. */
export const share = (description: string) => number(description, 'share', { min: 0, max: 1 });
/** Multiplies something: 0 or more. */
export const factor = (description: string) => number(description, 'factor', { min: 0 });
export const count = (description: string, unit: string, bounds: Bounds = {}) =>
  number(description, unit, { min: 0, integer: true, ...bounds });
export const months = (description: string, bounds: Bounds = {}) =>
  count(description, 'months', bounds);
export const hours = (description: string, unit = 'hours a week') =>
  number(description, unit, { min: 0 });

/** A chance per month; `{perYear: p}` is turned into the monthly chance that compounds to it. */
export function chance(description: string) {
  return monthlyOrYearly
    .transform((written) => {
      if (typeof written === 'number') return written;
      return 'value' in written ? written.value : monthly(written.perYear);
    })
    .meta({ description, unit: 'chance a month' } satisfies NumberMeta & { description: string });
}

const probability = bounded({ min: 0, max: 1 });
const monthlyOrYearly = z
  .union([
    probability,
    z.strictObject({ value: probability, ...annotations(probability) }).check(containsItsValue),
    z
      .strictObject({
        perYear: probability.describe('Chance per year, instead of per month.'),
        ...annotations(probability),
      })
      .check(containsItsValue),
  ])
  .meta({ id: 'chance' });

/** Rounds away what arithmetic added to a number that people wrote with fewer digits. */
export const twelveDigits = (x: number): number => Number(x.toPrecision(12));
export const monthly = (perYear: number): number => twelveDigits(1 - power(1 - perYear, 1 / 12));

interface Ranged {
  readonly value?: number;
  readonly perYear?: number;
  readonly range?: readonly [number, number] | undefined;
}

export function containsItsValue(context: z.core.ParsePayload<Ranged>): void {
  const { range, value = context.value.perYear } = context.value;
  if (range === undefined || value === undefined || (range[0] <= value && value <= range[1]))
    return;
  context.issues.push({
    code: 'custom',
    input: range,
    path: ['range'],
    params: {
      expected: { nl: `een bereik waar ${value} in ligt`, en: `a range that contains ${value}` },
    },
  });
}
