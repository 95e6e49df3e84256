import { indicatorIds } from '../../language/indicators.ts';
import { nearest, suggest } from '../../language/nearest.ts';
import { ExpressionError, parseExpression } from '../expression.ts';
import { child, type Path, pathText, scalarAt, type Tree } from '../tree.ts';
import { type Check, oneOf, type Whole } from './check.ts';
import { rulesWritten } from './steering-written.ts';

/** Names in expressions are indicators: of today, of an arm (or one of its years), or of any arm in turn. */
export const expressionsReadWhatExists: Check = (whole) => {
  const { tree } = whole;
  const items = (section: string) => {
    const list = child(tree, section);
    return list?.kind === 'list' ? [...list.items.entries()] : [];
  };
  const arms = items('arms').map(([, arm]) => String(scalarAt(arm, 'id')));
  const own = items('indicators').filter(([, one]) => child(one, 'expression') !== undefined);
  const known: readonly string[] = [
    ...indicatorIds,
    ...own.map(([, one]) => String(scalarAt(one, 'id'))),
  ];
  const readers = [
    ['agreements', 'condition', ['arm', 'today', ...arms], known],
    ['targets', 'expression', ['today'], known],
    ['indicators', 'expression', [], indicatorIds],
  ] as const;
  for (const [section, key, owners, indicators] of readers) {
    for (const [i, item] of items(section)) {
      for (const name of namesIn(scalarAt(item, key)))
        demand(whole, [section, i, key], name, owners, indicators);
    }
  }
  for (const path of rulesWritten(tree)) {
    const rule = path.reduce<Tree | undefined>(child, tree);
    for (const name of namesIn(scalarAt(rule, 'when'))) {
      if (/^arm\.y\d/.test(name)) withoutYear(whole, [...path, 'when'], name);
      demand(whole, [...path, 'when'], name, ['arm', 'today'], indicatorIds);
    }
  }
  for (const [i, item] of items('indicators')) {
    const id = scalarAt(item, 'id');
    if (typeof id === 'string') demand(whole, ['indicators', i, 'id'], id, [], known);
  }
};

/** A rule looks at the period that ends: it has no years to choose from. */
function withoutYear({ tree, complain }: Whole, path: Path, name: string): void {
  const meant = name.replace(/^arm\.y\d+\./, 'arm.');
  const place = (path.reduce<Tree | undefined>(child, tree) ?? tree).at;
  const expected = { nl: 'een naam zonder jaar', en: 'a name without a year' };
  complain.add(place, pathText(tree, path), expected, name, suggest(meant));
}

/** Names that an expression reads; none of a text that is no expression, which is a fault of its own. */
function namesIn(text: unknown): readonly string[] {
  try {
    return typeof text === 'string' ? parseExpression(text).names : [];
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

/** Without owners a name is an indicator; with them it is `owner.indicator` or `owner.y3.indicator`. */
function demand(
  { tree, complain }: Whole,
  path: Path,
  name: string,
  owners: readonly string[],
  indicators: readonly string[],
): void {
  const [first = '', ...others] = name.split('.');
  const owner = owners.length === 0 ? undefined : first;
  const year =
    owner !== undefined && owner !== 'today' && /^y[1-9]\d?$/.test(others[0] ?? '')
      ? others.shift()
      : undefined;
  const indicator = owner === undefined ? name : others.join('.');
  const [rightOwner, rightIndicator] = [
    owner === undefined || owners.includes(owner),
    indicators.includes(indicator),
  ];
  if (rightOwner && rightIndicator) return;

  const meant = [
    ...(owner === undefined ? [] : [rightOwner ? owner : nearest(owner, owners)]),
    ...(year === undefined ? [] : [year]),
    rightIndicator ? indicator : nearest(indicator, indicators),
  ];
  const place = (path.reduce<Tree | undefined>(child, tree) ?? tree).at;
  const kin = indicators.filter((one) => one.split('.')[0] === indicator.split('.')[0]);
  const list = owners.join(', ');
  const expected = !rightOwner
    ? { nl: `een naam die begint met ${list}`, en: `a name that starts with ${list}` }
    : kin.length > 0
      ? oneOf(kin)
      : { nl: 'een maat', en: 'an indicator' };
  complain.add(
    place,
    pathText(tree, path),
    expected,
    name,
    suggest(meant.includes(undefined) ? undefined : meant.join('.')),
  );
}
