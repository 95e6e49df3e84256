/** `--set path=value`: one value laid over the scenario, by the path that names it. */
import { nearest, suggest } from '../language/nearest.ts';
import type { Complaints } from './complaints.ts';
import { numberAt } from './number-at.ts';
import { isNumber, overlay } from './overlay.ts';
import { type Mechanism, mechanismNames, mechanisms } from './schema/regime.ts';
import { root } from './schema/root.ts';
import { within } from './schema/within.ts';
import { child, type Entry, type MapTree, type Place, scalarAt, type Tree } from './tree.ts';
import { readYaml } from './written.ts';

/**
 * Applies `path=value` texts in turn. A path starts at the scenario's root (`need.school.up.1`,
 * `products.smw.price`), at an arm (`arms.population.budget.carry`), or at a mechanism (`review.term`: every
 * arm; `budget.shrinkPerYear`: every arm whose budget is not open). Arms' `set` must be nested already.
 */
export function applySettings(
  tree: MapTree,
  settings: readonly string[],
  complain: Complaints,
): MapTree {
  let result = tree;
  for (const [index, text] of settings.entries()) {
    const place: Place = { file: '--set', line: index + 1, column: 1 };
    const split = text.indexOf('=');
    const path = text.slice(0, Math.max(0, split)).trim();
    if (path === '' || text.slice(split + 1).trim() === '') {
      complain.add(place, '', 'path=value', JSON.stringify(text));
      continue;
    }
    // Leading blanks put the parser's own places at the right line and column of the options.
    const value = readYaml(
      '\n'.repeat(index) + ' '.repeat(split + 1) + text.slice(split + 1),
      '--set',
      complain,
    );
    if (value === undefined) continue;
    for (const target of targets(result, path.split('.'))) {
      if (!exists(target)) {
        demandPath(result, path, place, complain);
        break;
      }
      result = overlay(result, nest(target, value, place), complain) as MapTree;
    }
  }
  return result;
}

/**
 * The same for many numbers at once, which is quicker than one by one: a path and what it becomes. `option` is where
 * faults say that it came from.
 */
export function applyNumbers(
  tree: MapTree,
  numbers: ReadonlyMap<string, number>,
  option: string,
  complain: Complaints,
): MapTree {
  let over: Tree = { kind: 'map', at: { file: option, line: 1, column: 1 }, entries: new Map() };
  let line = 0;
  for (const [path, value] of numbers) {
    const place: Place = { file: option, line: ++line, column: 1 };
    for (const target of targets(tree, path.split('.'))) {
      if (!exists(target)) {
        demandPath(tree, path, place, complain);
        break;
      }
      if (numberAt(path) === undefined) {
        const expected = { nl: 'het pad van een getal', en: 'the path of a number' };
        complain.add(place, path, expected, path);
        break;
      }
      over = overlay(over, nest(target, { kind: 'scalar', at: place, value }, place), complain);
    }
  }
  return overlay(tree, over, complain) as MapTree;
}

/** `{a: {b: value}}` for the path a.b. */
export function nest(path: readonly string[], value: Tree, at: Place): Tree {
  return path.reduceRight<Tree>(
    (tree, key) => ({ kind: 'map', at, entries: new Map<string, Entry>([[key, { at, tree }]]) }),
    value,
  );
}

export const isMechanism = (name: string | undefined): name is Mechanism =>
  mechanismNames.includes(name as Mechanism);

const armKeys = ['id', 'name', 'regime', 'programmes', 'set'];

/** The places in the tree that a path means. */
export function targets(tree: MapTree, path: readonly string[]): string[][] {
  const [first, arm, key, ...rest] = path;
  if (first === 'arms' && arm !== undefined && key !== undefined && !armKeys.includes(key)) {
    return [['arms', arm, 'set', key, ...rest]];
  }
  if (!isMechanism(first)) return [[...path]];
  const arms = child(tree, 'arms');
  const ids = arms?.kind === 'list' ? arms.items.map((item) => String(scalarAt(item, 'id'))) : [];
  return ids
    .filter((id) => first !== 'budget' || budgetKind(tree, id) !== 'open')
    .map((id) => ['arms', id, 'set', ...path]);
}

function budgetKind(tree: MapTree, arm: string): unknown {
  const written = child(child(tree, 'arms'), arm);
  const own = scalarAt(child(child(written, 'set'), 'budget'), 'kind');
  const regime = child(child(tree, 'regimes'), String(scalarAt(written, 'regime')));
  return own ?? scalarAt(child(regime, 'budget'), 'kind');
}

const exists = (path: readonly string[]): boolean => schemasAt(path).length > 0;

/** What a value at one of the places that a path means may be; none: there is no such place. */
export function schemasAt(path: readonly string[]): ReturnType<typeof within> {
  const [arms, , set, first, ...rest] = path;
  if (arms !== 'arms' || set !== 'set') return within(root, path);
  return isMechanism(first) ? within(mechanisms[first], rest) : within(root, path.slice(3));
}

/** Complains of a path that does not exist, with the nearest that does. */
export function demandPath(tree: MapTree, path: string, place: Place, complain: Complaints): void {
  const expected = { nl: 'een pad van het scenario', en: 'a path of the scenario' };
  complain.add(place, path, expected, path, similar(path, existingPaths(tree)));
}

/** Every path that has a value, as it may be set. */
export function existingPaths(tree: MapTree): string[] {
  const regimes = child(tree, 'regimes');
  const arms = child(tree, 'arms');
  const own = regimes?.kind === 'list' ? regimes.items.flatMap((regime) => leaves(regime)) : [];
  const mechanismPaths = [...new Set(own)].filter((path) => isMechanism(path.split('.')[0]));
  const ids = arms?.kind === 'list' ? arms.items.map((item) => scalarAt(item, 'id')) : [];
  return [
    ...mechanismPaths,
    ...leaves(tree),
    ...ids.flatMap((id) => mechanismPaths.map((path) => `arms.${id}.${path}`)),
  ];
}

function leaves(tree: Tree, prefix = ''): string[] {
  const under = (key: string, value: Tree) =>
    leaves(value, prefix === '' ? key : `${prefix}.${key}`);
  if (tree.kind === 'scalar' || isNumber(tree)) return [prefix];
  if (tree.kind === 'list') {
    return tree.items.flatMap((item, index) => under(String(scalarAt(item, 'id') ?? index), item));
  }
  return [...tree.entries].flatMap(([key, entry]) => under(key, entry.tree));
}

/** The nearest path; for a path without its beginning, the first that ends in it. */
export const similar = (path: string, known: readonly string[]) =>
  suggest(known.find((one) => one.endsWith(`.${path}`)) ?? nearest(path, known));
