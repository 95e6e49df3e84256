import * as z from 'zod';
import { id, identifier, text } from './text.ts';

export const arm = z
  .strictObject({
    id: identifier('Name in expressions, paths and options; not today or arm.'),
    name: text('Name for the reader.'),
    regime: id('Id of the regime it works under.'),
    programmes: z.array(id('Id of a programme.')).describe('Programmes it uses.').default([]),
    set: z
      .record(z.string(), z.unknown())
      .describe(
        'What differs from the regime (budget.carry) or the rest of the scenario (need.school.up.1), by path.',
      )
      .optional(),
  })
  .describe('One of the futures that are compared.');
