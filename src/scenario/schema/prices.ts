import * as z from 'zod';
import { number } from './number.ts';

export const prices = z
  .strictObject({
    year: z.int().min(1900).max(2200).describe('Price year of everything that the model counts.'),
    index: z
      .record(
        z.string().regex(/^\d{4}$/),
        number('Consumer price index of the year; the base is free.', 'index', { min: 1e-9 }),
      )
      .describe('Price index by year: turns amounts of another year into amounts of `year`.'),
  })
  .check((context) => {
    if (Object.hasOwn(context.value.index, context.value.year)) return;
    const expected = { nl: 'een index voor het jaar zelf', en: 'an index for the year itself' };
    context.issues.push({
      code: 'custom',
      input: context.value.year,
      path: ['year'],
      params: { expected },
    });
  })
  .describe('One price year for all money.');
