/**
 * The only part of the core that touches the disk. A scenario may be laid over others (`extends`); what it
 * may read is bounded: regular files of limited size, below the scenario's own folder or the folder that is
 * shipped with the program.
 */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Words } from '../language/fault.ts';
import { type Complaints, complaints } from './complaints.ts';
import { limits } from './limits.ts';
import { overlay } from './overlay.ts';
import { aFile, demandFile, readText, realPath, siblings } from './read-file.ts';
import { type ResolveOptions, resolveScenario, type ScenarioSource } from './resolve.ts';
import type { Scenario } from './scenario.ts';
import { shown } from './schema/issues.ts';
import { child, type MapTree, type Place, type Tree } from './tree.ts';
import { demandUniqueIds } from './unique-ids.ts';
import { readYaml } from './written.ts';

/** Reads, completes and validates a scenario; deep-frozen. Throws `Faults` with everything that is wrong. */
export function loadScenario(file: string, options: ResolveOptions = {}): Scenario {
  return resolveScenario(openScenario(file), options);
}

/** Reads a scenario and all that it extends, once; `resolveScenario` does the rest, as often as needed. */
export function openScenario(file: string): ScenarioSource {
  const complain = complaints();
  const tree = readWhole(file, complain);
  complain.settle();
  return { id: basename(file, extname(file)), tree: tree as MapTree };
}

/** The scenarios that come with the program, by path. */
export function shippedScenarios(): string[] {
  const folder = shippedFolder();
  if (folder === undefined) return [];
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.yaml') && name !== 'sources.yaml',
  );
  return names.toSorted().map((name) => join(folder, name));
}

/** The folder `scenarios`, beside the sources or beside the built program. */
export function shippedFolder(): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'scenarios');
    if (existsSync(join(candidate, 'scenario.schema.json'))) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}

interface Reader {
  readonly complain: Complaints;
  /** Real paths of the folders below which files may be read. */
  readonly roots: readonly string[];
  files: number;
}

interface Link {
  /** As the user would name it, and as the disk knows it. */
  readonly name: string;
  readonly real: string;
}

function readWhole(file: string, complain: Complaints): Tree | undefined {
  const start = { file, line: 1, column: 1 };
  const real = demandFile(file, complain);
  if (real === undefined) return undefined;
  const shipped = shippedFolder();
  const roots = [dirname(real), ...(shipped === undefined ? [] : [realpathSync(shipped)])];
  return readChain([{ name: file, real }], start, { complain, roots, files: 0 });
}

/** Reads the last file of the chain and lays it over what it extends. */
function readChain(chain: readonly Link[], from: Place, reader: Reader): Tree | undefined {
  const { complain } = reader;
  const { name, real } = chain.at(-1) as Link;
  if (++reader.files > limits.files) {
    const expected = {
      nl: `hoogstens ${limits.files} bestanden`,
      en: `at most ${limits.files} files`,
    };
    if (reader.files === limits.files + 1)
      complain.add(from, 'extends', expected, { nl: 'meer', en: 'more' });
    return undefined;
  }
  const text = readText(real, name, from, complain);
  const tree = text === undefined ? undefined : readYaml(text, name, complain);
  if (tree === undefined) return undefined;
  demandUniqueIds(tree, complain);
  if (tree.kind !== 'map') {
    complain.add(
      tree.at,
      '',
      { nl: 'sleutels met waarden', en: 'keys with values' },
      { nl: 'iets anders', en: 'something else' },
    );
    return undefined;
  }
  const bases = extended(tree, complain).map((reference) => readBase(reference, chain, reader));
  const entries = new Map(tree.entries);
  entries.delete('extends');
  const own: MapTree = { ...tree, entries };
  const [first, ...others] = [...bases, own].filter((base) => base !== undefined);
  return others.reduce((below, above) => overlay(below, above, complain), first as Tree);
}

type Reference = Extract<Tree, { kind: 'scalar' }>;

function extended(tree: MapTree, complain: Complaints): Reference[] {
  const written = child(tree, 'extends');
  const list = written?.kind === 'list' ? written.items : written === undefined ? [] : [written];
  return list.filter((item): item is Reference => {
    const isName = item.kind === 'scalar' && typeof item.value === 'string';
    if (!isName) complain.add(item.at, 'extends', aFile, shown(item));
    return isName;
  });
}

function readBase(reference: Reference, chain: readonly Link[], reader: Reader): Tree | undefined {
  const { complain } = reader;
  const here = dirname((chain.at(-1) as Link).name);
  const wanted = String(reference.value);
  const say = (expected: Words, got: Words, more = {}) =>
    complain.add(reference.at, 'extends', expected, got, more);
  const shipped = shippedFolder();
  const candidates = [
    join(here, wanted),
    ...(shipped === undefined ? [] : [join(shipped, wanted)]),
  ];
  const name = candidates.find((candidate) => realPath(candidate) !== undefined);
  if (name === undefined) {
    say(aFile, wanted, siblings(join(here, wanted)));
    return undefined;
  }
  const link = { name, real: realPath(name) as string };
  if (!reader.roots.some((root) => isBelow(link.real, root))) {
    say(
      { nl: 'een bestand onder de map van het scenario', en: 'a file below the scenario’s folder' },
      wanted,
    );
    return undefined;
  }
  const names = [...chain, link].map((one) => one.name).join(' → ');
  if (chain.some((one) => one.real === link.real)) {
    say({ nl: 'een keten zonder kring', en: 'a chain without a circle' }, names);
    return undefined;
  }
  if (chain.length >= limits.extendsDepth) {
    const most = limits.extendsDepth;
    say(
      { nl: `hoogstens ${most} bestanden in een keten`, en: `at most ${most} files in a chain` },
      names,
    );
    return undefined;
  }
  return readChain([...chain, link], reference.at, reader);
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep);
}
