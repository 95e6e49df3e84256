import * as z from 'zod';
import { months } from './number.ts';

export const horizon = z
  .strictObject({
    ageingIn: months('Months of today’s practice with open budget before anything is measured.', {
      max: 480,
    }),
    runIn: months('Months of today’s practice that are measured; the last 12 set the budget.', {
      min: 12,
      max: 96,
    }),
    pilot: months('Months of the pilot.', { min: 1, max: 240 }),
  })
  .describe('How long a run lasts.');
