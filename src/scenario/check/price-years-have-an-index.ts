import { isNumber } from '../overlay.ts';
import { child, pathText, scalarAt } from '../tree.ts';
import type { Check } from './check.ts';
import { eachValue } from '../each-value.ts';

/** Money of another year can only be converted when both years have an index. */
export const priceYearsHaveAnIndex: Check = ({ tree, sections, complain }) => {
  if (sections.prices === undefined) return;
  const years = Object.keys(sections.prices.index);
  for (const [path, value] of eachValue(tree)) {
    const year = isNumber(value) ? scalarAt(value, 'year') : undefined;
    if (typeof year !== 'number' || years.includes(String(year))) continue;
    const list = years.join(', ');
    const expected = {
      nl: `een jaar van prices.index: ${list}`,
      en: `a year of prices.index: ${list}`,
    };
    complain.add(
      child(value, 'year')?.at ?? value.at,
      `${pathText(tree, path)}.year`,
      expected,
      String(year),
    );
  }
};
