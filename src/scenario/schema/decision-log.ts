import * as z from 'zod';
import { decision } from './decision.ts';

export const logName = 'proeftuin/decisions@1';

/** The whole of a log of decisions: what one steering group decided in one arm of one scenario. */
export const decisionLog = z.strictObject({
  schema: z.literal(logName).describe('Version of this form.'),
  scenario: z
    .string()
    .describe('Name of the scenario that was steered: of its file, without ending.'),
  arm: z.string().describe('Id of the arm that was steered; absent: that of the pilot.').optional(),
  seed: z
    .string()
    .describe('Seed of the future it was played in; absent: the scenario’s.')
    .optional(),
  replication: z
    .int()
    .min(0)
    .describe('Which future of that seed it was played in, from 0; replaying it does not ask.')
    .optional(),
  lived: z
    .int()
    .min(0)
    .describe(
      'Quarters that were lived when it was left; absent: all. Replaying it lives them all.',
    )
    .optional(),
  decisions: z.array(decision).describe('In order of time; in one quarter in file order.'),
});

/** As it is written in a file. */
export type WrittenLog = z.input<typeof decisionLog>;
export type WrittenDecision = WrittenLog['decisions'][number];
