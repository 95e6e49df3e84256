import { askMessagesIn } from '../../language/messages/ask.ts';
import { wrap } from '../../language/wrap.ts';
import type { AnswerPage } from './answer.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const longestLine = 100;

/** Paragraphs with an empty line between them: title, answer, pictures, notes. */
export function answerText(
  { title, sentences, pictures, notes }: AnswerParts,
  { width, paint, plain }: AnswerPage,
): string {
  const text = Math.min(width, longestLine);
  const broken = (sentence: string) => (plain ? [sentence] : wrap(sentence, text));
  const [answer = '', ...rest] = sentences;
  const paragraphs = [
    broken(title).map(paint.bold),
    [...broken(answer).map(paint.bold), ...rest.flatMap(broken)],
    ...pictures.map(({ title, lines }) => [...broken(title).map(paint.bold), ...lines]),
    notes.flatMap((note) => broken(note).map(paint.dim)),
  ].filter((lines) => lines.length > 0);
  return paragraphs.map((lines) => `${lines.join('\n')}\n`).join(plain ? '' : '\n');
}

export interface AnswerParts {
  readonly title: string;
  /** The answer first. */
  readonly sentences: readonly string[];
  readonly pictures: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly notes: readonly string[];
}

/** From what it follows: the last notes. */
export function provenanceNotes(
  { seed, digest }: { readonly seed: string; readonly digest: string },
  runs: string,
  { language, version }: AnswerPage,
): string[] {
  const say = askMessagesIn(language);
  return [`${say.seed} “${seed}” · ${runs} · ${say.version} ${version}`, `${say.digest} ${digest}`];
}
