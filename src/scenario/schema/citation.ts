/** An id with a hyphen in it names one of `references`; any other text speaks for itself. */
export const isReference = (source: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(source);

/** The text of a source, for the reader. */
export const citation = (source: string, references: Readonly<Record<string, string>>): string =>
  Object.hasOwn(references, source) ? (references[source] as string) : source;
