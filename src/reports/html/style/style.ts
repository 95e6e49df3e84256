import { answers } from './answers.ts';
import { colours } from './colours.ts';
import { figures } from './figures.ts';
import { print } from './print.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';

const sheet = (parts: readonly string[]) =>
  parts
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

const common = [colours, text, tables, figures];

/** The one style sheet of a page: of a run, or of the answer to another question. */
export const style = sheet([...common, print]);
export const answerStyle = sheet([...common, answers, print]);
