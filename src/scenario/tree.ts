/**
 * What people wrote, each value with the place it was written at, so that a fault found after files were
 * laid over each other still points at the right line. Plain data: it can be copied to another thread.
 */
export interface Place {
  /** As the user would name it, or the option that a value came from. */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export type Scalar = string | number | boolean | null;

export type Tree =
  | { readonly kind: 'scalar'; readonly at: Place; readonly value: Scalar }
  | { readonly kind: 'list'; readonly at: Place; readonly items: readonly Tree[] }
  | { readonly kind: 'map'; readonly at: Place; readonly entries: ReadonlyMap<string, Entry> };

export type MapTree = Extract<Tree, { kind: 'map' }>;

export interface Entry {
  /** Where the key stands. */
  readonly at: Place;
  readonly tree: Tree;
}

export type Path = readonly (string | number)[];

export function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries([...tree.entries].map(([key, entry]) => [key, plain(entry.tree)]));
}

/** The value of a map's key that is a scalar, else nothing. */
export function scalarAt(tree: Tree | undefined, key: string): Scalar | undefined {
  const value = child(tree, key);
  return value?.kind === 'scalar' ? value.value : undefined;
}

/** A map's entry, or a list's element by index or by `id`. */
export function child(tree: Tree | undefined, key: string | number): Tree | undefined {
  if (tree?.kind === 'map') return tree.entries.get(String(key))?.tree;
  if (tree?.kind !== 'list') return undefined;
  const byId = tree.items.find((item) => scalarAt(item, 'id') === key);
  return byId ?? (/^\d+$/.test(String(key)) ? tree.items[Number(key)] : undefined);
}

/** The place of the value at `path`, or of the closest thing above it that was written. */
export function placeOf(tree: Tree, path: Path): Place {
  let [here, place] = [tree, tree.at];
  for (const key of path) {
    const entry = here.kind === 'map' ? here.entries.get(String(key)) : undefined;
    const next = child(here, key);
    if (next === undefined) break;
    // A block's own start is its first key: the key that announces it says more.
    place = next.kind === 'scalar' || entry === undefined ? next.at : entry.at;
    here = next;
  }
  return place;
}

/** The place of the key that `path` ends in. */
export function placeOfKey(tree: Tree, path: Path): Place {
  const above = path.slice(0, -1).reduce<Tree | undefined>(child, tree);
  const entry = above?.kind === 'map' ? above.entries.get(String(path.at(-1))) : undefined;
  return entry?.at ?? placeOf(tree, path);
}

/** `products.smw.price`: elements of lists are named by their `id` where they have one. */
export function pathText(tree: Tree, path: Path): string {
  const names: string[] = [];
  let here: Tree | undefined = tree;
  for (const key of path) {
    const next: Tree | undefined = child(here, key);
    const id = here?.kind === 'list' ? scalarAt(next, 'id') : undefined;
    names.push(String(typeof id === 'string' ? id : key));
    here = next;
  }
  return names.join('.');
}
