import * as z from 'zod';
import { expression } from './expression.ts';
import { id, text } from './text.ts';

export const agreement = z
  .strictObject({
    id: id(),
    name: text('What the parties agreed, for the reader.'),
    condition: expression(
      'A comparison over indicators; `arm.` stands for every arm in turn, `today.` for the last run-in year.',
    ),
  })
  .check((context) => {
    const { condition } = context.value;
    if (condition?.comparison !== undefined) return;
    const expected = {
      nl: 'een vergelijking met <=, <, >= of >',
      en: 'a comparison with <=, <, >= or >',
    };
    context.issues.push({
      code: 'custom',
      input: condition?.text,
      path: ['condition'],
      params: { expected },
    });
  })
  .describe('What parties agreed beforehand, in content or money.');
