/** Where a run folder will be: a place that is free, below a folder that can be written to. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Faults } from '../language/fault.ts';
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

/** Throws Faults about `--out` where nothing can be written, or something is there already. */
export function placeFor(out: string | undefined): Place {
  const parent = out === undefined ? usual : dirname(resolve(out));
  if (out !== undefined && isThere(out)) throw fault(out, 'freeFolder', 'existing');
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fault(parent, 'writableFolder', code ?? String(error));
  }
  return {
    parent,
    names: (scenario, digest) =>
      out === undefined ? numbered(join(parent, `${scenario}-${digest.slice(0, 8)}`)) : [out],
  };
}

/** The name itself, then name-2, name-3 … */
function* numbered(name: string): Iterable<string> {
  yield name;
  for (let n = 2; ; n++) yield `${name}-${n}`;
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
