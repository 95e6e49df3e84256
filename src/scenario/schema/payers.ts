import * as z from 'zod';
import type { Payer } from '../scenario.ts';
import type { Path } from '../tree.ts';
import { payer } from './names.ts';
import { share } from './number.ts';
import { type Reading, whole } from './whole.ts';

/** Shares of a price by payer; odd cents go round in the order written. */
export const payers = z
  .partialRecord(payer, share('Share of the price.'))
  .describe('Who pays which share; the shares sum to 1.');

export type Shares = readonly { readonly payer: Payer; readonly share: number }[];

export function strictPayers(
  written: z.output<typeof payers>,
  path: Path,
  reading: Reading,
): Shares {
  const names = Object.keys(written) as Payer[];
  const shares = whole(
    names.map((name) => written[name] ?? 0),
    path,
    reading,
  );
  return names.map((payer, i) => ({ payer, share: shares[i] ?? 0 }));
}
