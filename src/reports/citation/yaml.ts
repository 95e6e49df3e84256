/**
 * As much YAML as a citation file needs: a map of lists and maps, every text in double quotes as JSON writes it, which
 * YAML reads the same way. Nothing in a text can end its quotes, so no text can add a key.
 */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

export function yaml(value: { readonly [key: string]: Yaml }): string {
  return `${block(value).join('\n')}\n`;
}

function block(value: Exclude<Yaml, string>): string[] {
  if (isList(value))
    return value.flatMap((item) => {
      if (typeof item === 'string') return [`- ${quoted(item)}`];
      const [first = '', ...rest] = block(item);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'string'
      ? [`${key}: ${quoted(item)}`]
      : [`${key}:`, ...block(item).map((line) => `  ${line}`)],
  );
}

const isList = (value: Exclude<Yaml, string>): value is readonly Yaml[] => Array.isArray(value);

/** YAML 1.1 takes U+0085, U+2028 and U+2029 for line ends, and allows no control character or half a character. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
