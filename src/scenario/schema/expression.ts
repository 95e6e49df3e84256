import * as z from 'zod';
import { type Expression, ExpressionError, parseExpression } from '../expression.ts';

/** A text that is an expression; after parsing it is one. */
export const expression = (description: string) =>
  z
    .string()
    .transform((text, context): Expression => {
      try {
        return parseExpression(text);
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error;
        const { expected, got } = error;
        context.issues.push({ code: 'custom', input: text, path: [], params: { expected, got } });
        return z.NEVER;
      }
    })
    .describe(description);
