import * as z from 'zod';
import type { Scenario } from '../scenario.ts';
import { count, factor, share } from './number.ts';
import { id } from './text.ts';
import { meanOne, type Reading, whole } from './whole.ts';

export const area = z
  .strictObject({
    children: count('Resident children aged 0-17 on one day.', 'children', { max: 4_000_000 }),
    risk: z
      .array(
        z.strictObject({
          id: id(),
          share: share('Share of the families in this class.'),
          factor: factor('Multiplies the first step of need; scaled to mean 1.'),
        }),
      )
      .min(1)
      .max(3)
      .describe('Neighbourhood risk classes; their shares sum to 1.'),
  })
  .describe('The pilot area.');

export function strictArea(
  { children, risk }: z.output<typeof area>,
  reading: Reading,
): Scenario['area'] {
  const path = ['area', 'risk'];
  const shares = whole(
    risk.map((row) => row.share),
    path,
    reading,
  );
  const factors = meanOne(
    risk.map((row) => row.factor),
    shares,
    path,
    reading,
  );
  return {
    children,
    risk: risk.map(({ id }, i) => ({ id, share: shares[i] ?? 0, factor: factors[i] ?? 0 })),
  };
}
