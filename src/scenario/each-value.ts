import type { Path, Tree } from './tree.ts';

/** Every value of a tree with its path, the whole first. */
export function* eachValue(tree: Tree, path: Path = []): Generator<readonly [Path, Tree]> {
  yield [path, tree];
  if (tree.kind === 'list') {
    for (const [index, item] of tree.items.entries()) yield* eachValue(item, [...path, index]);
  }
  if (tree.kind === 'map') {
    for (const [key, entry] of tree.entries) yield* eachValue(entry.tree, [...path, key]);
  }
}
