/**
 * What is wrong with something that a person wrote: where it stands, what was expected there, what came,
 * and what to do. The border reports all of them at once, one line each; their form is part of what users
 * and scripts rely on: `FILE:LINE:COL path: expected …, got …; hint`.
 */

/** A phrase for the reader: the same in every language (a value, a key), or one per language. */
export type Words = string | Readonly<Record<'nl' | 'en', string>>;

export interface Fault {
  /** As the user named it, or the option that it came from (`--set`). */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** The value in the scenario's own terms: `products.smw.price`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: Words;
  readonly got: Words;
  readonly hint?: Words;
}

/** Everything that is wrong, found in one reading. Its message has one line per fault, in English. */
export class Faults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => formatFault(fault)).join('\n'));
    this.name = 'Faults';
    this.faults = faults;
  }
}

/** Something in the world went wrong that a person can do something about: what, and what to do, in both languages. */
export class Trouble extends Error {
  readonly words: Readonly<Record<'nl' | 'en', string>>;

  constructor(words: Readonly<Record<'nl' | 'en', string>>, options: ErrorOptions = {}) {
    super(words.en, options);
    this.name = 'Trouble';
    this.words = words;
  }
}

/** One line, without control characters, whatever the file contained. */
export function formatFault(fault: Fault, language: 'nl' | 'en' = 'en'): string {
  const { file, line, column, path, expected, got, hint } = fault;
  const say = (words: Words) => (typeof words === 'string' ? words : words[language]);
  const [wordExpected, wordGot] = language === 'nl' ? ['verwacht', 'kreeg'] : ['expected', 'got'];
  const subject = path === '' ? '' : ` ${path}`;
  const advice = hint === undefined ? '' : `; ${say(hint)}`;
  const text = `${file}:${line}:${column}${subject}: ${wordExpected} ${say(expected)}, ${wordGot} ${say(got)}${advice}`;
  return text.replace(/\p{Cc}+/gu, ' ');
}
