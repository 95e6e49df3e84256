import { eachValue } from '../each-value.ts';
import { isNumber } from '../overlay.ts';
import { child, pathText, scalarAt } from '../tree.ts';
import type { Check } from './check.ts';

/** Money of another year can only be converted when both years have an index. */
export const priceYearsHaveAnIndex: Check = ({ tree, sections, complain }) => {
  if (sections.prices === undefined) return;
  const years = Object.keys(sections.prices.index);
  eachValue(tree, (path, value) => {
    const year = isNumber(value) ? scalarAt(value, 'year') : undefined;
    if (typeof year !== 'number' || years.includes(String(year))) return;
    const list = years.join(', ');
    const expected = {
      nl: `een jaar van prices.index: ${list}`,
      en: `a year of prices.index: ${list}`,
    };
    const place = child(value, 'year')?.at ?? value.at;
    complain.add(place, `${pathText(tree, path)}.year`, expected, String(year));
  });
};
