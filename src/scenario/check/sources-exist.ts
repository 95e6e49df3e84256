import { didYouMean } from '../../language/nearest.ts';
import { eachValue } from '../each-value.ts';
import { isReference } from '../schema/citation.ts';
import { pathText } from '../tree.ts';
import type { Check } from './check.ts';

/** A source that looks like the id of a reference is one. */
export const sourcesExist: Check = ({ tree, sections, complain }) => {
  const known = Object.keys(sections.references ?? {});
  eachValue(tree, (path, value) => {
    if (path.at(-1) !== 'source' || value.kind !== 'scalar') return;
    const name = value.value;
    if (typeof name !== 'string' || !isReference(name) || known.includes(name)) return;
    const expected = {
      nl: 'een id uit references, of een zin',
      en: 'an id from references, or a sentence',
    };
    complain.add(value.at, pathText(tree, path), expected, name, didYouMean(name, known));
  });
};
