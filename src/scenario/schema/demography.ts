import * as z from 'zod';
import type { Scenario } from '../scenario.ts';
import { chance, factor, months, share } from './number.ts';
import { id } from './text.ts';
import { meanOne, type Reading, whole } from './whole.ts';

const familyShare = (children: number) => share(`Share of the families with ${children} children.`);

export const demography = z
  .strictObject({
    familySize: z
      .tuple([familyShare(1), familyShare(2), familyShare(3), familyShare(4)])
      .describe('Shares of families with one to four children.'),
    oneParent: share('Share of the families with one parent.'),
    birthGap: z
      .strictObject({
        fromMonths: months('Shortest gap.'),
        toMonths: months('Longest gap, included.', { max: 64 }),
      })
      .check((context) => {
        const { fromMonths, toMonths } = context.value;
        if (fromMonths <= toMonths) return;
        const expected = { nl: `minstens ${fromMonths}`, en: `at least ${fromMonths}` };
        context.issues.push({
          code: 'custom',
          input: toMonths,
          path: ['toMonths'],
          params: { expected },
        });
      })
      .describe('Months between births in a family: uniform, both ends included.'),
    frailty: z
      .array(
        z.strictObject({
          id: id(),
          share: share('Share of the families in this class.'),
          value: factor('Frailty, shared by the children of a family; scaled to mean 1.'),
        }),
      )
      .min(1)
      .max(4)
      .describe('Frailty classes; their shares sum to 1.'),
    moves: chance('Families that move away and are replaced by like families.'),
  })
  .describe('Families, births and moves.');

export function strictDemography(
  written: z.output<typeof demography>,
  reading: Reading,
): Scenario['demography'] {
  const { familySize, birthGap, frailty, oneParent, moves } = written;
  const path = ['demography', 'frailty'];
  const shares = whole(
    frailty.map((row) => row.share),
    path,
    reading,
  );
  const values = meanOne(
    frailty.map((row) => row.value),
    shares,
    path,
    reading,
  );
  return {
    familySize: whole(familySize, ['demography', 'familySize'], reading),
    oneParent,
    birthGap: { from: birthGap.fromMonths, to: birthGap.toMonths },
    frailty: shares.map((share, i) => ({ share, value: values[i] ?? 0 })),
    moves,
  };
}
