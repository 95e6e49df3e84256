import * as z from 'zod';
import type { Text } from '../scenario.ts';

/** Text for the reader: one for both languages, or one each. */
export const text = (description: string) =>
  oneOrBoth
    .transform(
      (written): Text => (typeof written === 'string' ? { nl: written, en: written } : written),
    )
    .describe(description);

const oneOrBoth = z
  .union([
    z.string(),
    z.strictObject({ nl: z.string().describe('Dutch.'), en: z.string().describe('English.') }),
  ])
  .meta({ id: 'text' });

/** The name by which a list's element is found in paths and in other parts of the file. */
export const id = (description = 'Name by which paths and other parts of the file find it.') =>
  z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
    .describe(description);

/** An id that expressions can use as a name. */
export const identifier = (description: string) =>
  z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/)
    .describe(description);
