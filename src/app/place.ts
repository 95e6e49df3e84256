/** Where a run folder will be: a place that is free, below a folder that can be written to. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Faults } from '../language/fault.ts';
import { messagesIn } from '../language/messages/messages.ts';

/** What runs leave behind when nobody says where. */
const usual = 'reports';

export interface Place {
  /** The folder in which the run folder, and until then the unfinished work, stands. */
  readonly parent: string;
  /** As the user will read it. */
  folder(scenario: string, digest: string): string;
}

/** Throws Faults about `--out` where nothing can be written, or something is there already. */
export function placeFor(out: string | undefined): Place {
  const parent = out === undefined ? usual : dirname(resolve(out));
  if (out !== undefined && existsSync(out)) throw fault(out, 'freeFolder', 'existing');
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fault(parent, 'writableFolder', code ?? String(error));
  }
  return {
    parent,
    folder: (scenario, digest) => out ?? free(join(parent, `${scenario}-${digest.slice(0, 8)}`)),
  };
}

/** The name itself, or the first of name-2, name-3 … that is free: nothing is ever overwritten. */
export function free(name: string, ending = ''): string {
  let candidate = `${name}${ending}`;
  for (let n = 2; existsSync(candidate); n++) candidate = `${name}-${n}${ending}`;
  return candidate;
}

function fault(path: string, expected: 'freeFolder' | 'writableFolder', got: string): Faults {
  const [nl, en] = [messagesIn('nl'), messagesIn('en')];
  return new Faults([
    {
      file: '--out',
      line: 1,
      column: 1,
      path,
      expected: { nl: nl.expected[expected], en: en.expected[expected] },
      got: got === 'existing' ? { nl: nl.expected.existing, en: en.expected.existing } : got,
      hint: { nl: nl.hints.out, en: en.hints.out },
    },
  ]);
}
