/** Pupils from elsewhere use help in school only: what is heavier is their own municipality's. */
import { amongChildren, breach, type Law } from './law.ts';

export const nonResidentsNeverUseQ3Q4: Law = ({ school, home }, { outsideFrom, products }, m) =>
  amongChildren(m, (row) => {
    if (row < outsideFrom) return undefined;
    if (home.product[row]) return breach('no help at home', `row ${row}: ${home.product[row]}`);
    for (const code of [school.product[row]!, school.wait[row]!, home.wait[row]!])
      if (products.quadrant[code]! > 2) return breach('Q1 or Q2', `row ${row}: product ${code}`);
    return undefined;
  });
