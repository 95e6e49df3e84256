import type { Complaints } from './complaints.ts';
import { eachValue } from './each-value.ts';
import { pathText, placeOf, scalarAt, type Tree } from './tree.ts';

/** Within one file a list names no id twice; laid over another file, the same id means the same thing. */
export function demandUniqueIds(tree: Tree, complain: Complaints): void {
  eachValue(tree, (path, list) => {
    if (list.kind !== 'list') return;
    const seen = new Set<unknown>();
    for (const [index, item] of list.items.entries()) {
      const id = scalarAt(item, 'id');
      if (typeof id === 'string' && seen.has(id)) {
        const expected = { nl: 'een id die nog niet bestaat', en: 'an id that is not taken yet' };
        complain.add(placeOf(item, ['id']), `${pathText(tree, path)}.${index}.id`, expected, id);
      }
      seen.add(id);
    }
  });
}
