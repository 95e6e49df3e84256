import * as z from 'zod';
import type { Scenario } from '../scenario.ts';
import { chance, number } from './number.ts';

const byLevel = (where: string) =>
  z
    .strictObject({
      2: chance(`An unnoticed need of level 2 ${where} is noticed.`),
      3: chance(`An unnoticed need of level 3 ${where} is noticed.`),
    })
    .describe(`Need ${where} is noticed, by level.`);
const gain = (where: string) =>
  number(`Notice ${where} × (1 + this × (SMW case hours per pupil ÷ today’s − 1)).`, 'factor', {
    min: 0,
  });

export const notice = z
  .strictObject({
    school: byLevel('at school'),
    home: byLevel('at home'),
    smwGain: z
      .strictObject({ school: gain('at school'), home: gain('at home') })
      .describe('What more school social work adds to noticing.'),
  })
  .describe('How need comes to be seen.') satisfies z.ZodType<Scenario['notice']>;
