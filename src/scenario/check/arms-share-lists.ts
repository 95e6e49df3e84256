import { child, pathText, type Tree } from '../tree.ts';
import { type Check, oneOf } from './check.ts';

/**
 * An arm changes numbers of products and providers, never which there are: their places in the list are what
 * the run-in hands over to the arms.
 */
export const armsShareLists: Check = ({ tree, complain, base, arms }) => {
  for (const section of ['products', 'providers'] as const) {
    const shared = base[section]?.map(({ id }) => id);
    if (shared === undefined) continue;
    for (const { id, scenario } of arms) {
      const own = scenario[section]?.map((one) => one.id) ?? shared;
      if (own.join() === shared.join()) continue;
      const path = ['arms', id, 'set', section];
      const written = path.reduce<Tree | undefined>(child, tree) ?? tree;
      const added = own.find((one) => !shared.includes(one));
      const removed = shared.find((one) => !own.includes(one));
      complain.add(written.at, pathText(tree, path), oneOf(shared), added ?? `null: ${removed}`);
    }
  }
};
