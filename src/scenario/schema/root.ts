/** The whole of what people may write in a scenario file. */
import * as z from 'zod';
import { access } from './access.ts';
import { agreement } from './agreement.ts';
import { area } from './area.ts';
import { arm } from './arm.ts';
import { demography } from './demography.ts';
import { experiment } from './experiment.ts';
import { horizon } from './horizon.ts';
import { indicator } from './indicator.ts';
import { need } from './need.ts';
import { notice } from './notice.ts';
import { outcomes } from './outcomes.ts';
import { pot } from './pot.ts';
import { prices } from './prices.ts';
import { product } from './product.ts';
import { programme } from './programme.ts';
import { provider } from './provider.ts';
import { regime } from './regime.ts';
import { schools } from './schools.ts';
import { steering } from './steering.ts';
import { target } from './target.ts';
import { id, text } from './text.ts';

export const root = z.strictObject({
  schema: z.literal('proeftuin/scenario@1').describe('Version of this form.'),
  name: text('Name for the reader.'),
  description: text('What the scenario is about.'),
  sources: z.array(z.string()).describe('Source documents (S1 … S12) whose practice it expresses.'),
  extends: z
    .union([z.string(), z.array(z.string()).min(1)])
    .describe(
      'File or files that this one is laid over, in order; beside this file or shipped with the program.',
    )
    .optional(),
  references: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.string())
    .describe('Texts that numbers were read in, by id.')
    .default({}),
  rescaleShares: z
    .boolean()
    .describe('Shares of one whole need not sum to 1: they are divided by their sum.')
    .default(false),
  prices,
  horizon,
  area,
  demography,
  schools,
  need,
  notice,
  access,
  products: z.array(product).min(1).describe('Kinds of help.'),
  providers: z.array(provider).describe('Organisations that deliver help.'),
  pots: z.array(pot).describe('Budgets: who fills them and what may be paid from them.'),
  today: id('Regime of today’s practice, of ageing in and run-in.'),
  regimes: z.array(regime).min(1).describe('Ways of paying and deciding.'),
  programmes: z.array(programme).describe('Practices that arms may use.').default([]),
  outcomes,
  arms: z.array(arm).min(1).describe('The futures that are compared.'),
  agreements: z.array(agreement).describe('What parties agreed beforehand.').default([]),
  indicators: z
    .array(indicator)
    .describe('Indicators with the precision that is wanted.')
    .default([]),
  steering,
  experiment,
  targets: z
    .array(target)
    .describe('Published figures that today’s practice should come out at.')
    .default([]),
});

export type Section = keyof typeof root.shape;
export type Written<S extends Section> = z.output<(typeof root.shape)[S]>;
