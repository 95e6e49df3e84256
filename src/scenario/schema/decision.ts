import * as z from 'zod';
import { measures } from './measures.ts';
import { text } from './text.ts';

/** What people decided at the end of one quarter; the same in a scenario and in a log of decisions. */
export const decision = z
  .strictObject({
    year: z.int().min(1).describe('Pilot year, from 1.'),
    quarter: z
      .literal([1, 2, 3, 4])
      .describe(
        'Quarter of that year, from 1; what is decided at its end holds from the next month.',
      ),
    measures,
    reason: text('Why, for the reader.').optional(),
  })
  .describe('What the steering group decided at the end of one quarter.');
