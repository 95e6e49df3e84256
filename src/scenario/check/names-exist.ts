import { didYouMean } from '../../language/nearest.ts';
import { type Path, pathText, placeOf } from '../tree.ts';
import { type Check, oneOf, type Whole } from './checks.ts';

/** Whatever is named by its id is there: regimes, programmes, products, pots. */
export const namesExist: Check = (whole) => {
  const { sections, arms } = whole;
  const { regimes, programmes, products, pots } = sections;
  const known = (list: readonly { readonly id: string }[] | undefined) =>
    list?.map((one) => one.id);
  const [regimeIds, programmeIds, productIds] = [
    known(regimes),
    known(programmes),
    known(products),
  ];
  if (sections.today !== undefined) demand(whole, ['today'], sections.today, regimeIds);
  for (const [i, arm] of (sections.arms ?? []).entries()) {
    demand(whole, ['arms', i, 'regime'], arm.regime, regimeIds);
    arm.programmes.forEach((name, j) =>
      demand(whole, ['arms', i, 'programmes', j], name, programmeIds),
    );
  }
  for (const [i, provider] of (sections.providers ?? []).entries()) {
    provider.products.forEach((name, j) =>
      demand(whole, ['providers', i, 'products', j], name, productIds),
    );
  }
  const youthHelp = products
    ?.filter((product) => product.quadrant === 'q4')
    .map((product) => product.id);
  for (const name of Object.keys(sections.access?.q4Mix ?? {})) {
    demand(whole, ['access', 'q4Mix', name], name, youthHelp);
  }
  for (const [i, regime] of (regimes ?? []).entries()) {
    regime.budget.pots.forEach((name, j) =>
      demand(whole, ['regimes', i, 'budget', 'pots', j], name, known(pots)),
    );
  }
  for (const arm of arms) {
    const path = ['arms', arm.id, 'set', 'budget', 'pots'];
    arm.regime.budget.pots.forEach((name, j) => demand(whole, [...path, j], name, known(pots)));
  }
};

function demand(
  { tree, complain }: Whole,
  path: Path,
  name: string,
  known: readonly string[] | undefined,
): void {
  if (known === undefined || known.includes(name)) return;
  complain.add(
    placeOf(tree, path),
    pathText(tree, path),
    oneOf(known),
    name,
    didYouMean(name, known),
  );
}
