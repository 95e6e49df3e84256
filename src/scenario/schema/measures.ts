/** What a steering group may change on the way: by a rule agreed beforehand, or by a decision. */
import * as z from 'zod';
import type { Measures, Programme, Regime } from '../scenario.ts';
import { schoolKind } from './names.ts';
import { count, hours, share } from './number.ts';
import { id } from './text.ts';

const smwHours = z
  .strictObject({
    hoursPerWeek: hours(
      'Hours of casework a week per school, on top of the contract; 0: no longer any.',
      'hours a week per school',
    ),
    schools: count(
      'How many schools get them, largest risk first; absent: all that have social work.',
      'schools',
      { min: 1 },
    ).optional(),
    kinds: z
      .array(schoolKind)
      .min(1)
      .describe('Kinds of school that get them; absent: all that have social work.')
      .optional(),
  })
  .describe('Extra hours of school social work; takes the place of what was decided before.');

export const measures = z
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
    smwHours: smwHours.optional(),
    start: z
      .array(id('Id of a programme.'))
      .min(1)
      .describe('Practices that start now, whatever month they would start in themselves.')
      .optional(),
    stop: z
      .array(id('Id of a programme.'))
      .min(1)
      .describe('Practices that stop now, or do not start after all.')
      .optional(),
    regime: id('Regime that holds from now on, as it stands in the scenario.').optional(),
  })
  .check((context) => {
    if (Object.keys(context.value).length > 0) return;
    const expected = { nl: 'minstens één maatregel', en: 'at least one measure' };
    context.issues.push({ code: 'custom', input: context.value, path: [], params: { expected } });
  })
  .describe('What the steering group then changes.');

/** Where the things that measures name are found. */
export interface Named {
  programme(id: string): Programme | undefined;
  regime(id: string): Regime | undefined;
}

/** With the programmes and the regime that are meant; names that do not exist are a fault of their own. */
export function strictMeasures(written: z.output<typeof measures>, named: Named): Measures {
  const { start, regime, ...rest } = written;
  const meant = regime === undefined ? undefined : named.regime(regime);
  return {
    ...rest,
    ...(start === undefined ? {} : { start: start.flatMap((one) => named.programme(one) ?? []) }),
    ...(meant === undefined ? {} : { regime: meant }),
  };
}
