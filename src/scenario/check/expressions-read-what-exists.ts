import type { Words } from '../../language/fault.ts';
import { indicatorIds } from '../../language/indicators.ts';
import { didYouMean, nearest } from '../../language/nearest.ts';
import type { Formula } from '../expression.ts';
import { type Path, pathText, placeOf } from '../tree.ts';
import { type Check, oneOf, type Whole } from './check.ts';

/** Names in expressions are indicators: of today, of an arm (or one of its years), or of any arm in turn. */
export const expressionsReadWhatExists: Check = (whole) => {
  const { agreements = [], targets = [], indicators = [], arms = [] } = whole.sections;
  const own = indicators
    .filter((indicator) => indicator.expression !== undefined)
    .map(({ id }) => id);
  const known = [...indicatorIds, ...own];
  const ids = arms.map((arm) => arm.id);
  for (const [i, { condition }] of agreements.entries()) {
    demand(whole, ['agreements', i, 'condition'], condition, ['arm', 'today', ...ids], known);
  }
  for (const [i, { expression }] of targets.entries()) {
    demand(whole, ['targets', i, 'expression'], expression, ['today'], known);
  }
  for (const [i, { id, expression }] of indicators.entries()) {
    if (expression !== undefined)
      demand(whole, ['indicators', i, 'expression'], expression, [], indicatorIds);
    else if (!known.includes(id)) complainOfName(whole, ['indicators', i, 'id'], id, indicatorIds);
  }
};

function demand(
  whole: Whole,
  path: Path,
  formula: Formula,
  owners: readonly string[],
  known: readonly string[],
): void {
  for (const name of formula.names) {
    if (owners.length === 0) {
      if (!known.includes(name)) complainOfName(whole, path, name, known);
      continue;
    }
    const [owner = '', ...rest] = name.split('.');
    const year = owner !== 'today' && /^y[1-9]\d?$/.test(rest[0] ?? '') ? [rest.shift()] : [];
    const indicator = rest.join('.');
    if (owners.includes(owner) && known.includes(indicator)) continue;
    const meant = [
      owners.includes(owner) ? owner : nearest(owner, owners),
      ...year,
      known.includes(indicator) ? indicator : nearest(indicator, known),
    ];
    const expected: Words = owners.includes(owner)
      ? { nl: 'een maat', en: 'an indicator' }
      : {
          nl: `een naam die begint met ${owners.join(', ')}`,
          en: `a name that starts with ${owners.join(', ')}`,
        };
    const hint = meant.includes(undefined) ? {} : didYouMean(name, [meant.join('.')]);
    whole.complain.add(placeOf(whole.tree, path), pathText(whole.tree, path), expected, name, hint);
  }
}

function complainOfName(
  { tree, complain }: Whole,
  path: Path,
  name: string,
  known: readonly string[],
): void {
  const close = known.filter((one) => one.split('.')[0] === name.split('.')[0]);
  const expected = close.length === 0 ? { nl: 'een maat', en: 'an indicator' } : oneOf(close);
  complain.add(placeOf(tree, path), pathText(tree, path), expected, name, didYouMean(name, known));
}
