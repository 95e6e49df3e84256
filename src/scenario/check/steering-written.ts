/** Where a tree says what a steering group does: for all arms, and for an arm of its own. */
import { child, type MapTree, type Path, type Tree } from '../tree.ts';

/** The paths of every `steering`. */
function steeringsWritten(tree: MapTree): Path[] {
  const arms = child(tree, 'arms');
  const own = arms?.kind === 'list' ? arms.items.map((_, i) => ['arms', i, 'set', 'steering']) : [];
  return [['steering'], ...own];
}

/** The paths of every rule. */
export function rulesWritten(tree: MapTree): Path[] {
  return listsWritten(tree, ['rules']);
}

/** The paths of every decision. */
export function decisionsWritten(tree: MapTree): Path[] {
  return listsWritten(tree, ['decisions']);
}

/** The paths of every `measures`, of rules and of decisions. */
export function measuresWritten(tree: MapTree): Path[] {
  return listsWritten(tree, ['rules', 'decisions']).map((path) => [...path, 'measures']);
}

function listsWritten(tree: MapTree, keys: readonly string[]): Path[] {
  return steeringsWritten(tree).flatMap((path) =>
    keys.flatMap((key) => {
      const list = [...path, key].reduce<Tree | undefined>(child, tree);
      return list?.kind === 'list' ? [...list.items.keys()].map((i) => [...path, key, i]) : [];
    }),
  );
}
