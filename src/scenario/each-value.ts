import type { Path, Tree } from './tree.ts';

/** Visits every value of a tree with its path, the whole first. */
export function eachValue(
  tree: Tree,
  visit: (path: Path, value: Tree) => void,
  path: Path = [],
): void {
  visit(path, tree);
  if (tree.kind === 'list') {
    for (const [index, item] of tree.items.entries()) eachValue(item, visit, [...path, index]);
  }
  if (tree.kind === 'map') {
    for (const [key, entry] of tree.entries) eachValue(entry.tree, visit, [...path, key]);
  }
}
