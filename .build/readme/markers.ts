/** What in the README is made by the program stands between `<!-- generated:name -->` and `<!-- end -->`. */

/** `note` stands in the opening marker, for a test that cannot afford to make the part again. */
const pattern = (name: string) =>
  new RegExp(`(<!-- generated:${name}(?: [^>]*)? -->\n)[\\s\\S]*?(\n?<!-- end -->)`);

/** The names of all generated parts, in order. */
export function generatedNames(readme: string): string[] {
  return [...readme.matchAll(/<!-- generated:([\w-]+)/g)].map(([, name = '']) => name);
}

/** What stands in a part now. Throws when there is no such part. */
export function generated(readme: string, name: string): string {
  return partOf(readme, name)[0].split('\n').slice(1, -1).join('\n');
}

export function noteOf(readme: string, name: string): string {
  const [, opening = ''] = partOf(readme, name);
  return /^<!-- generated:[\w-]+ (.*) -->/.exec(opening)?.[1] ?? '';
}

export function withGenerated(readme: string, name: string, text: string, note = ''): string {
  partOf(readme, name);
  const opening = `<!-- generated:${name}${note === '' ? '' : ` ${note}`} -->`;
  return readme.replace(pattern(name), () => `${opening}\n${text}\n<!-- end -->`);
}

function partOf(readme: string, name: string): RegExpExecArray {
  const found = pattern(name).exec(readme);
  if (found === null) throw new Error(`README: expected <!-- generated:${name} -->, got none`);
  return found;
}
