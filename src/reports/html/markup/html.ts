/**
 * Markup that may stand on a page as it is. Only `html` and `trusted` make it, so whatever comes from a
 * scenario is text by default: it is escaped when it is put into a template.
 */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template takes: markup, text (escaped), nothing, or several of these in a row. */
export type Part = Html | string | number | false | undefined | readonly Part[];

/** A value inside a tag must stand in double quotes: `<a href="${address}">`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const written = parts.map((part, i) => `${strings[i]}${write(part)}`);
  return new Html(`${written.join('')}${strings.at(-1)}`);
}

/** Only for what a drawing library has serialised itself. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function write(part: Part): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Html) return part.toString();
  return typeof part === 'object' ? part.map(write).join('') : escaped(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also without control characters, which no HTML may hold. */
export function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
