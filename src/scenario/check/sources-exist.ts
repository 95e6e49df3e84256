import { didYouMean } from '../../language/nearest.ts';
import { isReference } from '../schema/citation.ts';
import { pathText } from '../tree.ts';
import type { Check } from './check.ts';
import { eachValue } from '../each-value.ts';

/** A source that looks like the id of a reference is one. */
export const sourcesExist: Check = ({ tree, sections, complain }) => {
  const known = Object.keys(sections.references ?? {});
  for (const [path, value] of eachValue(tree)) {
    if (path.at(-1) !== 'source' || value.kind !== 'scalar' || typeof value.value !== 'string')
      continue;
    if (!isReference(value.value) || known.includes(value.value)) continue;
    const expected = {
      nl: 'een id uit references, of een zin',
      en: 'an id from references, or a sentence',
    };
    complain.add(
      value.at,
      pathText(tree, path),
      expected,
      value.value,
      didYouMean(value.value, known),
    );
  }
};
