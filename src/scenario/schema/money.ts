/** Money as people write it, in euros of some year; and as the model counts it, in whole cents of one year. */
import * as z from 'zod';
import { annotations, bounded, containsItsValue, type NumberMeta } from './number.ts';

export type Per = 'hour' | 'month' | 'year';

export interface Money {
  readonly euro: number;
  readonly per?: Per;
  /** Price year; absent: the scenario's. */
  readonly year?: number;
}

/** `unit` says what one amount pays for when nothing else is written; `pers` what else may be. */
export function money(description: string, unit: string, pers: readonly Per[] = []) {
  const value = bounded({ min: 0 });
  const long = z
    .strictObject({
      value: value.describe('Euros.'),
      ...annotations(value),
      year: z
        .int()
        .min(1900)
        .max(2200)
        .describe('Price year of the amount; needs a number in prices.index.')
        .optional(),
      ...(pers.length === 0
        ? {}
        : {
            per: z
              .enum(pers as [Per, ...Per[]])
              .describe('What one amount pays for.')
              .optional(),
          }),
    })
    .check(containsItsValue);
  return z
    .union([value, long])
    .transform((written): Money => {
      if (typeof written === 'number') return { euro: written };
      const { value: euro, year, per } = written as { value: number; year?: number; per?: Per };
      return {
        euro,
        ...(per === undefined ? {} : { per }),
        ...(year === undefined ? {} : { year }),
      };
    })
    .meta({ description, unit } satisfies NumberMeta & { description: string });
}

export interface Prices {
  readonly year: number;
  readonly index: Readonly<Record<string, number>>;
}

/**
 * Whole cents of `prices.year`, per month where the amount was per year. An unknown price year counts as the
 * scenario's own; `check/price-years.ts` reports it.
 */
export function cents({ euro, per, year }: Money, prices: Prices): number {
  const [from, to] = [prices.index[String(year ?? prices.year)], prices.index[String(prices.year)]];
  const deflator = from === undefined || to === undefined ? 1 : to / from;
  return Math.round((euro * 100 * deflator) / (per === 'year' ? 12 : 1));
}
