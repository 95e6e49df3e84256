import * as z from 'zod';
import { number } from './number.ts';
import { id, text } from './text.ts';

export const provider = z
  .strictObject({
    id: id(),
    name: text('Name for the reader.'),
    products: z.array(id('Id of a product.')).min(1).describe('Products it delivers.'),
    volume: number(
      'Children at once in a pilot arm with a budget: this × the mean of the last run-in year.',
      'factor',
      { min: 0 },
    ),
  })
  .describe('An organisation that delivers help.');
