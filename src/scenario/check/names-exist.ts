import { didYouMean } from '../../language/nearest.ts';
import { type Path, pathText, placeOf } from '../tree.ts';
import { type Check, oneOf, type Whole } from './check.ts';

/** Whatever is named by its id is there: regimes, programmes, products, pots. */
export const namesExist: Check = (whole) => {
  const { sections, arms } = whole;
  const known = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
  const regimes = known(sections.regimes);
  const programmes = known(sections.programmes);
  const products = known(sections.products);
  const pots = known(sections.pots);
  const youthHelp = known(sections.products?.filter(({ quadrant }) => quadrant === 'q4'));
  const demand = (path: Path, names: readonly string[], ids: readonly string[] | undefined) =>
    demandNames(whole, path, names, ids);

  if (sections.today !== undefined) demandName(whole, ['today'], sections.today, regimes);
  for (const [i, arm] of (sections.arms ?? []).entries()) {
    demandName(whole, ['arms', i, 'regime'], arm.regime, regimes);
    demand(['arms', i, 'programmes'], arm.programmes, programmes);
  }
  for (const [i, provider] of (sections.providers ?? []).entries()) {
    demand(['providers', i, 'products'], provider.products, products);
  }
  for (const product of Object.keys(sections.access?.q4Mix ?? {})) {
    demandName(whole, ['access', 'q4Mix', product], product, youthHelp);
  }
  for (const [i, regime] of (sections.regimes ?? []).entries()) {
    demand(['regimes', i, 'budget', 'pots'], regime.budget.pots, pots);
  }
  for (const { id, regime } of arms) {
    const own = sections.regimes?.find((one) => one.id === regime.id)?.budget.pots;
    if (own?.join() === regime.budget.pots.join()) continue;
    demand(['arms', id, 'set', 'budget', 'pots'], regime.budget.pots, pots);
  }
};

type Ids = readonly string[] | undefined;

function demandNames(whole: Whole, path: Path, names: readonly string[], known: Ids): void {
  for (const [index, name] of names.entries()) demandName(whole, [...path, index], name, known);
}

/** `known` is absent when the list itself is at fault. */
function demandName({ tree, complain }: Whole, path: Path, name: string, known: Ids): void {
  if (known === undefined || known.includes(name)) return;
  const meant = didYouMean(name, known);
  complain.add(placeOf(tree, path), pathText(tree, path), oneOf(known), name, meant);
}
