import { pathText, placeOf, scalarAt } from '../tree.ts';
import type { Check } from './check.ts';
import { eachValue } from './each-value.ts';

export const idsAreUnique: Check = ({ tree, complain }) => {
  for (const [path, list] of eachValue(tree)) {
    if (list.kind !== 'list') continue;
    const seen = new Set<unknown>();
    for (const [index, item] of list.items.entries()) {
      const id = scalarAt(item, 'id');
      if (typeof id !== 'string') continue;
      if (seen.has(id)) {
        const expected = { nl: 'een id die nog niet bestaat', en: 'an id that is not taken yet' };
        const place = placeOf(item, ['id']);
        complain.add(place, `${pathText(tree, path)}.${index}.id`, expected, id);
      }
      seen.add(id);
    }
  }
};
