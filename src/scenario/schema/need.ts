import * as z from 'zod';
import type { Scenario } from '../scenario.ts';
import { chance, factor, months, number, share } from './number.ts';

const up = (from: number) => chance(`Step up from level ${from}: frailty 1, no help.`);
const down = (from: number) =>
  chance(`Natural recovery from level ${from}: a step down without help.`);
const power = (from: number) =>
  number(`Frailty to this power multiplies the step up from level ${from}.`, 'power', {
    min: 0,
    max: 5,
  });

const domainNeed = (description: string) =>
  z
    .strictObject({
      up: z
        .strictObject({ 0: up(0), 1: up(1), 2: up(2) })
        .describe('Chances of a step up, by the level it starts from.'),
      down: z
        .strictObject({ 1: down(1), 2: down(2), 3: down(3) })
        .describe('Chances of a step down, by the level it starts from.'),
      age: z
        .strictObject({
          preschool: factor('At ages 0-3.'),
          primary: factor('At ages 4-11.'),
          secondary: factor('At ages 12-17.'),
        })
        .describe('Multiplies the first step, by age.'),
      frailtyPower: z
        .strictObject({ 0: power(0), 1: power(1), 2: power(2) })
        .describe('How strongly frailty counts, by step.'),
      spill: number(
        'Steps up are multiplied by 1 + this while the other domain is at level 2 or 3.',
        'factor',
        { min: 0 },
      ),
      relapse: z
        .strictObject({
          factor: factor('Multiplies every step up.'),
          months: months('How long after help ended.'),
        })
        .describe('Fragility after help in this domain ended.'),
    })
    .describe(description);

export const need = z
  .strictObject({
    school: domainNeed('Need at school.'),
    home: domainNeed('Need at home.'),
    congenital: share('Children whose school need is 3 when they enter school at 48 months.'),
  })
  .describe(
    'How need rises and falls; levels 0 none, 1 light, 2 moderate, 3 severe.',
  ) satisfies z.ZodType<Scenario['need']>;
