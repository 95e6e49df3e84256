import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Words } from '../language/fault.ts';
import type { Complaints } from './complaints.ts';
import { limits } from './limits.ts';
import type { Entry, MapTree, Place, Scalar, Tree } from './tree.ts';

/** Keys that mean something to JavaScript and nothing to a scenario. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads the text of one YAML (or JSON) file into a tree. Syntax errors, odd tags, duplicate keys and texts
 * beyond the limits become complaints; what comes back is then undefined. `expected`: what the file should hold.
 */
export function readYaml(
  text: string,
  file: string,
  complain: Complaints,
  expected: Words = { nl: 'een scenario', en: 'a scenario' },
): Tree | undefined {
  const lines = new LineCounter();
  const place = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const before = complain.count;
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
    });
    for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, 20)) {
      const [got = ''] = message.split('\n');
      complain.add(place(pos[0]), '', { nl: 'geldige YAML', en: 'valid YAML' }, got);
    }
    if (complain.count > before) return undefined;
    if (document.contents === null) {
      complain.add(place(0), '', expected, { nl: 'een leeg bestand', en: 'an empty file' });
      return undefined;
    }
    return grow(document.contents as Node, {
      place,
      resolve: (node) => (isAlias(node) ? node.resolve(document) : node),
    });
  } catch (error) {
    if (error instanceof TooMuch) complain.add(error.place, '', error.expected, error.got);
    // The parser's own recursion gives up on nesting that no scenario has.
    else if (error instanceof RangeError) complain.add(place(0), '', depthWords, tooDeep);
    else throw error;
    return undefined;
  }
}

const depthWords = {
  nl: `hoogstens ${limits.depth} niveaus`,
  en: `at most ${limits.depth} levels of nesting`,
};
const tooDeep = { nl: 'diepere nesting', en: 'deeper nesting' };

class TooMuch extends Error {
  readonly place: Place;
  readonly expected: Words;
  readonly got: Words;

  constructor(place: Place, expected: Words, got: Words) {
    super();
    this.place = place;
    this.expected = expected;
    this.got = got;
  }
}

interface Source {
  readonly place: (offset: number | undefined) => Place;
  readonly resolve: (node: Node) => Node | undefined;
}

function grow(root: Node, source: Source): Tree {
  let nodes = 0;
  return visit(root, 0);

  function visit(written: Node | null, depth: number): Tree {
    const at = source.place(written?.range?.[0]);
    if (depth > limits.depth) throw new TooMuch(at, depthWords, tooDeep);
    if (++nodes > limits.nodes) {
      throw new TooMuch(
        at,
        { nl: `hoogstens ${limits.nodes} waarden`, en: `at most ${limits.nodes} values` },
        { nl: 'meer, aliassen uitgeschreven', en: 'more, with aliases written out' },
      );
    }
    if (isAlias(written)) return visit(source.resolve(written) ?? null, depth + 1);
    if (isMap(written)) return map(written.items as { key: Node; value: Node | null }[], at, depth);
    if (isSeq(written)) {
      return {
        kind: 'list',
        at,
        items: written.items.map((item) => visit(item as Node, depth + 1)),
      };
    }
    return { kind: 'scalar', at, value: scalar(isScalar(written) ? written.value : null) };
  }

  function map(items: { key: Node; value: Node | null }[], at: Place, depth: number): MapTree {
    const entries = new Map<string, Entry>();
    for (const { key, value } of items) {
      const keyAt = source.place(key?.range?.[0]);
      const name = isScalar(key) ? String(key.value) : '';
      if (name === '' || forbiddenKeys.has(name)) {
        throw new TooMuch(
          keyAt,
          { nl: 'een gewone sleutel', en: 'an ordinary key' },
          { nl: `'${name}'`, en: `'${name}'` },
        );
      }
      const tree =
        value === null
          ? ({ kind: 'scalar', at: keyAt, value: null } as const)
          : visit(value, depth + 1);
      entries.set(name, { at: keyAt, tree });
    }
    return { kind: 'map', at, entries };
  }
}

const scalar = (value: unknown): Scalar =>
  value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
