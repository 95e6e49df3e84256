/** Reads the description of the model as a page of markdown: sections, tables, code spans, links. */
import { domains, payerNames, schoolKinds } from '../../src/scenario/schema/names.ts';

/** The lines after the first that starts with `from`, up to the next that starts with `to`. */
export function section(page: string, from: string, to: string): string {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(from)) + 1;
  if (start === 0) throw new RangeError(`${from}: expected in the description, got nothing`);
  const length = lines.slice(start).findIndex((line) => line.startsWith(to));
  return lines.slice(start, length < 0 ? undefined : start + length).join('\n');
}

/** Cells of the table rows, without head and rule. */
export function columns(text: string): string[][] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows
    .filter((row, i) => !isRule(row) && !isRule(rows[i + 1] ?? ''))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const isRule = (row: string) => /^\|[-|]+\|$/.test(row);

/** What stands between backticks. */
export const spans = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);

/** Patterns in the first column written out: `{a,b}` and `<domain>` are alternatives, `<any>` is a star. */
export function pathsOf(text: string): string[] {
  return columns(text)
    .filter(([first = '']) => first.startsWith('`'))
    .flatMap(([first = '']) => spans(first))
    .flatMap(alternatives);
}

const placeholders: Readonly<Record<string, readonly string[]>> = {
  domain: domains,
  kind: schoolKinds,
  payer: payerNames,
};

function alternatives(pattern: string): string[] {
  const plain = pattern.replace(/<(\w+)>/g, (_, name: string) =>
    name in placeholders ? `{${placeholders[name]?.join(',')}}` : '*',
  );
  const found = /\{([^}]*)\}/.exec(plain);
  if (!found) return [plain];
  const [braces, list = ''] = found;
  return list.split(',').flatMap((one) => alternatives(plain.replace(braces, one)));
}

export const links = (page: string): string[] =>
  [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);

/** The headings' anchors as GitHub makes them. */
export const anchors = (page: string): string[] =>
  [...page.matchAll(/^#+ (.*)$/gm)].map(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-')}`,
  );

/** Files and folders that the page names between backticks. */
export const filesNamed = (page: string): string[] =>
  spans(page).filter((span) => /^[\w./-]+(\.(ts|yaml|json)|\/)$/.test(span));
