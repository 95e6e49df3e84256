import type { Words } from '../language/fault.ts';
import { didYouMean } from '../language/nearest.ts';
import type { Complaints } from './complaints.ts';
import { type Entry, type MapTree, type Path, scalarAt, type Tree } from './tree.ts';

/** Keys of a number that is written with its range and source. */
export const numberKeys = [
  'value',
  'perYear',
  'range',
  'source',
  'grade',
  'unit',
  'year',
  'per',
  'dist',
  'fit',
  'note',
];
/** What stays when a plain number is laid over such a number: what it is measured in. */
const measureKeys = ['unit', 'year', 'per'];

/**
 * Lays `over` on `base`: maps merge key by key, lists of things with an `id` merge by id, anything else is
 * replaced; `null` takes a key away (as in JSON Merge Patch, RFC 7396). A map over a list names elements by
 * id or by position. A plain number over a number with range and source replaces the number and drops these,
 * but keeps its measure: price year, per what, per month or per year.
 */
export function overlay(base: Tree, over: Tree, complain: Complaints, path: Path = []): Tree {
  const deeper = (below: Tree, above: Tree, key: string) =>
    overlay(below, above, complain, [...path, key]);
  if (base.kind === 'map' && over.kind === 'map') {
    return isNumber(over) && isNumber(base) ? over : mergeMaps(base, over, deeper);
  }
  if (
    base.kind === 'map' &&
    over.kind === 'scalar' &&
    typeof over.value === 'number' &&
    isNumber(base)
  ) {
    return renumber(base, over);
  }
  if (base.kind === 'list' && over.kind === 'list' && over.items.length > 0) {
    return ids(base) && ids(over) ? mergeById(base, over, deeper) : over;
  }
  if (base.kind === 'list' && over.kind === 'map') return pick(base, over, complain, path);
  return over;
}

type ListTree = Extract<Tree, { kind: 'list' }>;
type Deeper = (below: Tree, above: Tree, key: string) => Tree;

export function isNumber(tree: Tree): boolean {
  if (tree.kind !== 'map' || !(tree.entries.has('value') || tree.entries.has('perYear')))
    return false;
  return [...tree.entries.keys()].every((key) => numberKeys.includes(key));
}

function renumber(base: MapTree, over: Tree): Tree {
  const key = base.entries.has('perYear') ? 'perYear' : 'value';
  const kept = [...base.entries].filter(([name]) => measureKeys.includes(name));
  if (kept.length === 0 && key === 'value') return over;
  return {
    kind: 'map',
    at: over.at,
    entries: new Map<string, Entry>([[key, { at: over.at, tree: over }], ...kept]),
  };
}

function mergeMaps(base: MapTree, over: MapTree, deeper: Deeper): Tree {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const below = entries.get(key)?.tree;
    if (entry.tree.kind === 'scalar' && entry.tree.value === null) entries.delete(key);
    else
      entries.set(
        key,
        below === undefined ? entry : { at: entry.at, tree: deeper(below, entry.tree, key) },
      );
  }
  return { kind: 'map', at: base.at, entries };
}

function ids(list: ListTree): string[] | undefined {
  const found = list.items.map((item) => scalarAt(item, 'id'));
  return found.every((id) => typeof id === 'string') ? found : undefined;
}

function mergeById(base: ListTree, over: ListTree, deeper: Deeper): Tree {
  const items = [...base.items];
  for (const item of over.items) {
    const id = scalarAt(item, 'id') as string;
    const index = items.findIndex((below) => scalarAt(below, 'id') === id);
    const below = items[index];
    if (below === undefined) items.push(item);
    else items[index] = deeper(below, item, id);
  }
  return { kind: 'list', at: base.at, items };
}

/** `{smw: {price: 70}}` over a list. */
function pick(base: ListTree, over: MapTree, complain: Complaints, path: Path): Tree {
  const names = ids(base) ?? base.items.map((_, index) => String(index));
  const items: (Tree | undefined)[] = [...base.items];
  for (const [name, { at, tree }] of over.entries) {
    const index = names.indexOf(name);
    const below = items[index];
    if (below === undefined) {
      const known: Words = { nl: `een van ${names.join(', ')}`, en: `one of ${names.join(', ')}` };
      complain.add(at, [...path, name].join('.'), known, name, didYouMean(name, names));
    } else if (tree.kind === 'scalar' && tree.value === null) items[index] = undefined;
    else items[index] = overlay(below, tree, complain, [...path, name]);
  }
  return { kind: 'list', at: base.at, items: items.filter((item) => item !== undefined) };
}
