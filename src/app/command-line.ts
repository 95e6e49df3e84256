import { basename, relative } from 'node:path';

/** A line for the shell that gives these words to the program again, as it was called this time. */
export function commandLine(words: readonly string[]): string {
  return [...caller(), ...words.map(quoted)].join(' ');
}

function caller(): string[] {
  const script = process.argv[1] ?? 'proeftuin';
  if (!/\.[cm]?[jt]s$/.test(script)) return [quoted(basename(script))];
  return ['node', quoted(relative(process.cwd(), script) || script)];
}

/** In single quotes where the shell would otherwise see more than a word. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
