/** Where a run folder will be: a place that is free, below a folder that can be written to. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Faults, type Words } from '../language/fault.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { isThere } from '../results/folder/publish.ts';

/** What runs leave behind when nobody says where. */
const usual = 'reports';

export interface Place {
  /** The folder in which the run folder, and until then the unfinished work, stands. */
  readonly parent: string;
  /** What the folder may be called, as the user will read it, best first: nothing is ever overwritten. */
  names(scenario: string, digest: string): Iterable<string>;
}

/** The folder in which what is not finished waits. */
export function parentOf(out: string | undefined): string {
  return out === undefined ? usual : dirname(resolve(out));
}

/** Throws Faults about `--out` where nothing can be written, or something is there already. */
export function placeFor(out: string | undefined): Place {
  const parent = parentOf(out);
  if (out !== undefined && isThere(out)) throw fault(out, 'freeFolder', inBoth('existing'));
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const isFile = code === 'EEXIST' || code === 'ENOTDIR';
    throw fault(parent, 'writableFolder', isFile ? inBoth('file') : code);
  }
  return {
    parent,
    names: (scenario, digest) =>
      out === undefined ? numbered(join(parent, `${scenario}-${digest.slice(0, 8)}`)) : [out],
  };
}

/** The first of name, name-2, name-3 … that is free: nothing is ever overwritten. */
export function free(name: string, ending = ''): string {
  for (const candidate of numbered(name)) {
    const path = `${candidate}${ending}`;
    if (!isThere(path)) return path;
  }
  throw new RangeError('names: expected no end of them');
}

/** The name itself, then name-2, name-3 … */
function* numbered(name: string): Generator<string, never> {
  yield name;
  for (let n = 2; ; n++) yield `${name}-${n}`;
}

function fault(path: string, expected: 'freeFolder' | 'writableFolder', got: Words): Faults {
  const hint = { nl: messagesIn('nl').hints.out, en: messagesIn('en').hints.out };
  const place = { file: '--out', line: 1, column: 1, path };
  return new Faults([{ ...place, expected: inBoth(expected), got, hint }]);
}

const inBoth = (key: 'freeFolder' | 'writableFolder' | 'existing' | 'file'): Words => ({
  nl: messagesIn('nl').expected[key],
  en: messagesIn('en').expected[key],
});
