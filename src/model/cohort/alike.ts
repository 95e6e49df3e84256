/** Children of one age: all born in one month, at primary schools, an only child each, nobody coming or going. */
import type { Population, School } from '../../population/population.ts';
import { NO_SCHOOL } from '../../population/schools.ts';
import { smwHours } from '../../population/smw-hours.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Age in months at month 0: of primary age, and in primary school, for years to come. */
export const AGE = 72;

/** `frailty` has a class for every child; they live through months 0 … `months` - 1. */
export function alike(scenario: Scenario, frailty: Uint8Array, months: number): Population {
  const n = frailty.length;
  const { pupils, board, swv } = scenario.schools.kinds.po;
  const all = Int32Array.from({ length: n + 1 }, (_, i) => i);
  const nowhere = new Uint16Array(n).fill(NO_SCHOOL);
  return {
    start: -AGE,
    end: months,
    residents: { from: -AGE, first: Int32Array.of(0, n) },
    nonResidents: { from: -AGE, first: Int32Array.of(n, n) },
    rows: n,
    id: all.slice(0, n),
    birthMonth: new Int16Array(n).fill(-AGE),
    family: all.slice(0, n),
    frailty,
    risk: new Uint8Array(n),
    preschoolFrom: 0,
    preschool: nowhere,
    po: Uint16Array.from({ length: n }, (_, row) => Math.floor(row / pupils)),
    vo: nowhere,
    mbo: nowhere,
    special: { sbo: nowhere, so: nowhere, vso: nowhere, pro: nowhere },
    families: { count: n, oneParent: new Uint8Array(n), offset: all, rows: all.slice(0, n) },
    schools: Array.from({ length: Math.ceil(n / pupils) }, (_, index): School => {
      const school = { kind: 'po', swv, risk: 1, type: -1 } as const;
      return { index, board: board[0] ?? '', ...school, ...smwHours(scenario, school) };
    }),
    moves: Array.from({ length: AGE + months }, () => new Int32Array(0)),
  };
}
