import * as z from 'zod';
import { parseExpression } from '../expression.ts';
import type { Scenario } from '../scenario.ts';
import { expression } from './expression.ts';
import { number, source } from './number.ts';
import { id, text } from './text.ts';

export const target = z
  .strictObject({
    id: id(),
    name: text('Name for the reader.'),
    expression: expression('Over `today.…`.'),
    per: number('Scales a count to this many children.', 'children', { min: 1 }).optional(),
    value: number('The published value.', 'own unit'),
    range: z.tuple([z.number(), z.number()]).describe('Its lowest and highest plausible value.'),
    fitted: z.boolean().describe('Calibration may aim at it; else it is only reported.'),
    source,
  })
  .check((context) => {
    const { value, range } = context.value;
    if (range[0] <= value && value <= range[1]) return;
    const expected = {
      nl: `een bereik waar ${value} in ligt`,
      en: `a range that contains ${value}`,
    };
    context.issues.push({ code: 'custom', input: range, path: ['range'], params: { expected } });
  })
  .describe('A published figure that today’s practice should come out at.');

export function strictTarget({
  per,
  ...rest
}: z.output<typeof target>): Scenario['targets'][number] {
  if (per === undefined) return rest;
  const text = `(${rest.expression.text}) * ${per} / today.children.total`;
  return { ...rest, expression: parseExpression(text) };
}
