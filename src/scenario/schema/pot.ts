import * as z from 'zod';
import { kind, payer, quadrant } from './names.ts';
import { id, text } from './text.ts';

export const pot = z
  .strictObject({
    id: id(),
    name: text('Name for the reader.'),
    payers: z.array(payer).min(1).describe('Who fills it.'),
    quadrants: z.array(quadrant).min(1).describe('Quadrants that may be paid from it.'),
    kinds: z.array(kind).min(1).describe('Kinds of spending that may be paid from it.'),
  })
  .describe('A budget: who fills it and what may be paid from it.');
