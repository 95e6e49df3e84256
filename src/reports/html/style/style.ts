import { colours } from './colours.ts';
import { figures } from './figures.ts';
import { print } from './print.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';

/** The one style sheet of the page. */
export const style = [colours, text, tables, figures, print]
  .join('')
  .replace(/\s*\n\s*/g, '\n')
  .trim();
