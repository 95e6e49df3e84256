/**
 * The README's fenced blocks, and what they promise: a `text` block right after a `sh` or `ts` block is what
 * that block prints; a `yaml` block whose first line is `# some-name.yaml` is a file that later blocks use.
 */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Offsets of the text within the README. */
  readonly from: number;
  readonly to: number;
}

export interface Example {
  readonly code: Block;
  /** What is shown of it; absent: it only has to work. */
  readonly output?: Block;
  /** Files that the reader has made by then, by name. */
  readonly files: ReadonlyMap<string, string>;
}

export function blocks(readme: string): Block[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = '', text = ''] = match;
    const from = match.index + whole.indexOf('\n') + 1;
    return { language, text, from, to: from + text.length };
  });
}

/** Every `sh` block that calls the program and every `ts` block, but for those in a generated part. */
export function examples(readme: string): Example[] {
  const all = blocks(readme);
  const files = new Map<string, string>();
  return all.flatMap((block, i): Example[] => {
    const file = block.language === 'yaml' ? /^# (\S+\.yaml)\n/.exec(block.text)?.[1] : undefined;
    if (file !== undefined) files.set(file, block.text);
    if (isGenerated(readme, block) || !isCode(block)) return [];
    const next = all[i + 1];
    const shown = next?.language === 'text' && between(readme, block, next).trim() === '';
    return [{ code: block, files: new Map(files), ...(shown ? { output: next } : {}) }];
  });
}

const isCode = ({ language, text }: Block) =>
  language === 'ts' || (language === 'sh' && /^(?:npx|node|npm start --) /m.test(text));

function isGenerated(readme: string, { from }: Block): boolean {
  const before = readme.slice(0, from);
  return before.lastIndexOf('<!-- generated:') > before.lastIndexOf('<!-- end -->');
}

function between(readme: string, first: Block, second: Block): string {
  const gap = readme.slice(first.to, second.from);
  return gap.replace(/^```\n/, '').replace(/```\w+\n$/, '');
}
