import * as z from 'zod';
import { expression } from './expression.ts';
import { share } from './number.ts';
import { id, text } from './text.ts';

const measures = z
  .strictObject({
    pauseShrink: z
      .literal(true)
      .describe('Next year’s budget is this year’s; later years keep their distance.')
      .optional(),
    extraHours: z
      .boolean()
      .describe('Teams may buy hours beyond their contract, or not.')
      .optional(),
    priority: z.enum(['firstCome', 'need']).describe('Who comes first from now on.').optional(),
    preventionShare: share('Share of the pool spent on prevention from now on.').optional(),
  })
  .check((context) => {
    if (Object.keys(context.value).length > 0) return;
    const expected = { nl: 'minstens één maatregel', en: 'at least one measure' };
    context.issues.push({ code: 'custom', input: context.value, path: [], params: { expected } });
  })
  .describe('What the steering group then changes.');

const rule = z
  .strictObject({
    id: id(),
    name: text('What the group agreed to do, for the reader.'),
    every: z.enum(['quarter', 'year']).describe('When the group looks: at the end of each.'),
    when: expression(
      'True: the rule acts. `arm.` is the period that ends (flows a year), `today.` the last run-in year.',
    ),
    measures,
  })
  .describe('A rule that the steering group agreed beforehand; it acts once.');

export const steering = z
  .strictObject({ rules: z.array(rule).describe('In this order.').default([]) })
  .describe('What the steering group does by rule at the end of a quarter or a year.')
  .default({ rules: [] });
