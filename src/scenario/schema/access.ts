import * as z from 'zod';
import type { Scenario } from '../scenario.ts';
import { chance, share } from './number.ts';
import { type Reading, whole } from './whole.ts';

export const access = z
  .strictObject({
    leaveQueue: chance('A waiting child whose level fell to 1 or 0 leaves the queue.'),
    decline: chance('An offer is declined that month.'),
    q4Mix: z
      .record(z.string(), share('Share of the starts of youth help with this product.'))
      .describe('Starts of youth help by product; the shares sum to 1.'),
    arrangement: share(
      'School need 3: share that gets an arrangement in the regular school, else a special school.',
    ),
    sboShare: share('Special school in primary age: share to SBO, else SO.'),
    proShare: share('Special school in secondary age: share to PRO, else VSO.'),
    arrangementToSpecial: chance('An arrangement at school level 3 goes on to a special school.'),
    smwFirst: z
      .boolean()
      .describe(
        'A moderate home need of a pupil is tried at school social work first, when there is room.',
      ),
  })
  .describe('Where noticed need goes.');

export function strictAccess(
  { q4Mix, ...rest }: z.output<typeof access>,
  reading: Reading,
): Scenario['access'] {
  const shares = whole(Object.values(q4Mix), ['access', 'q4Mix'], reading);
  return {
    ...rest,
    q4Mix: Object.keys(q4Mix).map((product, i) => ({ product, share: shares[i] ?? 0 })),
  };
}
