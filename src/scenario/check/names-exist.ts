import { didYouMean } from '../../language/nearest.ts';
import { child, type MapTree, type Path, pathText, scalarAt, type Tree } from '../tree.ts';
import { type Check, oneOf, type Whole } from './check.ts';
import { measuresWritten } from './steering-written.ts';

/**
 * Whatever is named by its id is there: regimes, programmes, products, pots. Looks at what was written, so
 * that it finds a wrong name in an item that has other faults too.
 */
export const namesExist: Check = (whole) => {
  const { tree } = whole;
  const ids = (section: string, of: (item: Tree) => boolean = () => true) =>
    items(tree, section)
      .filter(of)
      .map((item) => String(scalarAt(item, 'id')));
  const [regimes, programmes, products, pots] = ['regimes', 'programmes', 'products', 'pots'].map(
    (one) => ids(one),
  );
  const youthHelp = ids('products', (item) => scalarAt(item, 'quadrant') === 'q4');

  demand(whole, ['today'], regimes);
  for (const i of items(tree, 'arms').keys()) {
    demand(whole, ['arms', i, 'regime'], regimes);
    demand(whole, ['arms', i, 'programmes'], programmes);
    demand(whole, ['arms', i, 'set', 'budget', 'pots'], pots);
  }
  for (const path of measuresWritten(tree)) {
    demand(whole, [...path, 'regime'], regimes);
    demand(whole, [...path, 'start'], programmes);
    demand(whole, [...path, 'stop'], programmes);
  }
  for (const i of items(tree, 'regimes').keys())
    demand(whole, ['regimes', i, 'budget', 'pots'], pots);
  for (const i of items(tree, 'providers').keys())
    demand(whole, ['providers', i, 'products'], products);
  demand(whole, ['access', 'q4Mix'], youthHelp);
};

function items(tree: MapTree, section: string): readonly Tree[] {
  const list = child(tree, section);
  return list?.kind === 'list' ? list.items : [];
}

/** One name, a list of names, or names as keys. */
function demand({ tree, complain }: Whole, path: Path, known: readonly string[] = []): void {
  const written = path.reduce<Tree | undefined>(child, tree);
  const names: (readonly [Path, Tree['at'], unknown])[] = [];
  if (written?.kind === 'scalar') names.push([path, written.at, written.value]);
  if (written?.kind === 'list') {
    for (const [j, { at, ...item }] of written.items.entries())
      names.push([[...path, j], at, 'value' in item ? item.value : undefined]);
  }
  if (written?.kind === 'map') {
    for (const [key, { at }] of written.entries) names.push([[...path, key], at, key]);
  }
  for (const [where, at, name] of names) {
    if (typeof name !== 'string' || known.includes(name)) continue;
    complain.add(at, pathText(tree, where), oneOf(known), name, didYouMean(name, known));
  }
}
