/** How the budget shrinks: B_y = B0 × factor[y − 1] in year y = 1, 2, …. */
import * as z from 'zod';
import type { Expression } from '../expression.ts';
import type { Path } from '../tree.ts';
import { expression } from './expression.ts';
import { number, twelveDigits } from './number.ts';
import type { Reading } from './whole.ts';

const rate = (description: string) => number(description, 'share a year', { min: -1, max: 1 });

export const shrink = z
  .union([
    rate('Shrinks by this share every year: the factor of year y is (1 − s)^y.'),
    z
      .array(rate('Shrinks by this share in its year.'))
      .min(1)
      .describe('A rate per year; the last one holds for the years after.'),
    expression('The factor B_y ÷ B0 itself, over `year` (1, 2, …).'),
  ])
  .describe(
    'Shrink of the budget: a yearly rate, a list of them, or an expression over `year` that gives the factor.',
  );

export function yearFactors(
  written: z.output<typeof shrink>,
  path: Path,
  years: number,
  reading: Reading,
): number[] {
  if (isExpression(written)) return evaluated(written, path, years, reading);
  const rates = typeof written === 'number' ? [written] : written;
  const factors: number[] = [];
  for (let year = 1, left = 1; year <= years; year++) {
    left *= 1 - (rates[Math.min(year, rates.length) - 1] ?? 0);
    factors.push(twelveDigits(left));
  }
  return factors;
}

const isExpression = (written: z.output<typeof shrink>): written is Expression =>
  typeof written === 'object' && 'evaluate' in written;

function evaluated(path: Expression, where: Path, years: number, reading: Reading): number[] {
  const strange = path.names.filter((name) => name !== 'year');
  if (strange.length > 0) {
    reading.complain(
      where,
      { nl: 'alleen de naam year', en: 'only the name year' },
      strange.join(', '),
    );
    return Array(years).fill(1);
  }
  return Array.from({ length: years }, (_, index) => {
    const factor = path.evaluate(() => index + 1);
    if (Number.isFinite(factor) && factor >= 0) return twelveDigits(factor);
    const expected = {
      nl: 'een factor van 0 of meer in elk jaar',
      en: 'a factor of 0 or more in every year',
    };
    reading.complain(where, expected, {
      nl: `${factor} in jaar ${index + 1}`,
      en: `${factor} in year ${index + 1}`,
    });
    return 1;
  });
}
