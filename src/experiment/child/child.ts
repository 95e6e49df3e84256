/** Who a child is: all that the model knows of it beside what happens to it. */
import { ADULT } from '../../model/clock.ts';
import type { Population } from '../../population/population.ts';

export interface Child {
  /** Its identity, the same in every arm. */
  readonly id: number;
  /** Months, at the pilot's start; negative: born so many months later. */
  readonly ageAtStart: number;
  /** Places of its classes in `demography.frailty` and `area.risk`. */
  readonly frailty: number;
  readonly risk: number;
  readonly oneParent: boolean;
  /** Other children of the family who are under 18 when the pilot starts. */
  readonly siblings: number;
  /** Goes to secondary school here, and lives elsewhere. */
  readonly elsewhere: boolean;
}

export function childIn(population: Population, row: number, id: number): Child {
  const { birthMonth, frailty, risk, family, families, residents } = population;
  const own = family[row] as number;
  const rows = families.rows.subarray(families.offset[own], families.offset[own + 1]);
  const isChild = (other: number) => {
    const age = -(birthMonth[other] as number);
    return other !== row && age >= 0 && age < ADULT;
  };
  return {
    id,
    ageAtStart: -(birthMonth[row] as number),
    frailty: frailty[row] as number,
    risk: risk[row] as number,
    oneParent: families.oneParent[own] === 1,
    siblings: rows.filter(isChild).length,
    elsewhere: row >= (residents.first.at(-1) as number),
  };
}
