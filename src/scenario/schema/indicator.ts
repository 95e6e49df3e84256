import * as z from 'zod';
import { expression } from './expression.ts';
import { number } from './number.ts';
import { text } from './text.ts';

export const indicator = z
  .strictObject({
    id: z.string().describe('An indicator; or a new name, for an indicator by expression.'),
    tolerance: number(
      'Half-width of the interval that is precise enough, in the indicator’s own unit.',
      'own unit',
      { min: 1e-12 },
    ),
    name: text('Name for the reader, of an indicator by expression.').optional(),
    expression: expression('Over indicators of the same arm and year.').optional(),
  })
  .describe('An indicator that the scenario wants with a certain precision, or defines.');
