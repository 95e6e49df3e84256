import * as z from 'zod';
import { count } from './number.ts';

const written = {
  fromYears: count('Youngest age, in years.', 'years').optional(),
  fromMonths: count('Youngest age, in months.', 'months').optional(),
  toYears: count('Age at which it ends, in years.', 'years').optional(),
  toMonths: count('Age at which it ends, in months.', 'months').optional(),
};
const { fromYears, fromMonths } = written;

/** Keys for an age from which something holds. */
export const fromKeys = { fromYears, fromMonths };
/** Keys for ages from … to, the end not included. */
export const spanKeys = written;

/** Ages in months: from <= age < to. */
export const ages = (description: string) =>
  z
    .strictObject(spanKeys)
    .check(agesAreComplete(['from', 'to']))
    .transform(inMonths)
    .describe(description);

type Keys = { [K in keyof typeof written]?: number | undefined };

export function inMonths(ages: Keys): { from: number; to: number } {
  return {
    from: ages.fromMonths ?? 12 * (ages.fromYears ?? 0),
    to: ages.toMonths ?? 12 * (ages.toYears ?? 0),
  };
}

/** Each end is written once, in years or in months, and the end comes after the start. */
export const agesAreComplete =
  (ends: readonly ('from' | 'to')[]) =>
  (context: z.core.ParsePayload<Keys>): void => {
    const problem = (path: string[], nl: string, en: string) =>
      context.issues.push({
        code: 'custom',
        input: context.value,
        path,
        params: { expected: { nl, en } },
      });
    for (const end of ends) {
      const [years, months] = [context.value[`${end}Years`], context.value[`${end}Months`]];
      if ((years === undefined) === (months === undefined)) {
        problem([], `één van ${end}Years en ${end}Months`, `one of ${end}Years and ${end}Months`);
      }
    }
    const { from, to } = inMonths(context.value);
    if (ends.includes('to') && context.issues.length === 0 && from >= to) {
      problem([], 'een begin vóór het einde', 'a start before the end');
    }
  };
