/**
 * JSON as the files of a folder have it: one text for one value, so that a changed byte is a changed value. What
 * holds no other object or list stands on one line.
 */
export function json(value: unknown): string {
  // No text has a line end of its own in JSON, so what follows a line end here is layout.
  const innermost = /([{[])\n\s+([^{}[\]]*?)\n\s+([}\]])/g;
  const lines = JSON.stringify(value, undefined, 2).replace(
    innermost,
    (_, open: string, inside: string, close: string) =>
      open === '{'
        ? `{ ${inside.replaceAll(/,\n\s+/g, ', ')} ${close}`
        : `[${inside.replaceAll(/,\n\s+/g, ', ')}${close}`,
  );
  return `${lines}\n`;
}

/** The same for equal values, in whichever order their keys came. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
