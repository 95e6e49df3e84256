import * as z from 'zod';
import { count } from './number.ts';

export const experiment = z
  .strictObject({
    seed: z.string().min(1).describe('All luck follows from this text.'),
    replications: count('Replications of a run.', 'replications', { min: 1, max: 100_000 }),
    batch: count('Replications between two looks at the precision.', 'replications', { min: 1 }),
    maxReplications: count('Replications at most when a precision is asked for.', 'replications', {
      min: 1,
      max: 1_000_000,
    }),
  })
  .describe('How often and with which luck it is run.');
