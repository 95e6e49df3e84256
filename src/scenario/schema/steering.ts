import * as z from 'zod';
import type { Scenario } from '../scenario.ts';
import { decision } from './decision.ts';
import { expression } from './expression.ts';
import { measures, type Named, strictMeasures } from './measures.ts';
import { id, text } from './text.ts';

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
  .strictObject({
    rules: z.array(rule).describe('In this order.').default([]),
    decisions: z
      .array(decision)
      .describe('What people decided on the way; in order of time, in one quarter in file order.')
      .optional(),
  })
  .describe(
    'What the steering group does at the end of a quarter or a year, by rule or by decision.',
  )
  .default({ rules: [] });

/** Decisions in order of time; without any there is no list. */
export function strictSteering(
  { rules, decisions = [] }: z.output<typeof steering>,
  named: Named,
): Scenario['steering'] {
  const strict = <T extends { readonly measures: z.output<typeof measures> }>(one: T) => ({
    ...one,
    measures: strictMeasures(one.measures, named),
  });
  const inOrder = decisions
    .map(({ reason, ...one }) => strict({ ...one, ...(reason === undefined ? {} : { reason }) }))
    .sort((a, b) => a.year - b.year || a.quarter - b.quarter);
  return {
    rules: rules.map(strict),
    ...(inOrder.length === 0 ? {} : { decisions: inOrder }),
  };
}
