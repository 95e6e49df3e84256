import type { Key } from '../random/seed.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { perRow } from './columns.ts';
import { type Families, foundFamilies } from './families.ts';
import { joinFamilies } from './join.ts';
import { planMoves } from './moves.ts';
import { gatherNonResidents } from './non-residents.ts';
import type { Population } from './population.ts';
import { span } from './rates.ts';
import { placeInRows } from './rows.ts';
import { chooseFamilySchools, chooseMbo, chooseVo } from './school-choice.ts';
import { NO_SCHOOL, planSchools } from './schools.ts';
import { drawTraits } from './traits.ts';

/**
 * Everybody who is born, where they live and go to school, and when they move: one replication. Pure:
 * the same scenario and key give the same population, bit for bit. Throws a RangeError where the
 * scenario is larger or longer than ids (`identity.ts`) can tell apart.
 */
export function synthesize(scenario: Scenario, key: Key): Population {
  const { start, end } = span(scenario);
  const here = foundFamilies(scenario, key);
  const elsewhere = gatherNonResidents(scenario);
  const all = joinFamilies(here, elsewhere);
  const residents = placeInRows(here.birthMonth, start, end, 0);
  const nonResidents = placeInRows(elsewhere.birthMonth, start, end, here.childId.length);
  const rows = all.childId.length;
  const rowOf = new Int32Array(rows);
  rowOf.set(residents.row);
  rowOf.set(nonResidents.row, here.childId.length);

  const { id, birthMonth, family } = childrenInRows(all, rowOf);

  const traits = drawTraits(scenario, key, all.id);
  const schools = planSchools(scenario);
  const chosen = chooseFamilySchools(scenario, key, here.id, traits.place, schools);
  const classes = (of: Uint8Array) => perRow(of, family, rows, new Uint8Array(rows));
  const residentsAt = (of: Uint16Array) =>
    perRow(of, family, here.childId.length, new Uint16Array(rows).fill(NO_SCHOOL));

  return {
    start,
    end,
    residents: residents.cohorts,
    nonResidents: nonResidents.cohorts,
    rows,
    id,
    birthMonth,
    family,
    frailty: classes(traits.frailty),
    risk: classes(traits.risk),
    preschoolFrom: scenario.schools.preschool.from,
    preschool: residentsAt(chosen.preschool),
    po: residentsAt(chosen.po),
    vo: chooseVo(scenario, key, id, schools),
    mbo: chooseMbo(scenario, key, id, schools),
    special: {
      sbo: residentsAt(chosen.special.sbo),
      so: residentsAt(chosen.special.so),
      vso: residentsAt(chosen.special.vso),
      pro: residentsAt(chosen.special.pro),
    },
    families: {
      count: all.id.length,
      oneParent: traits.oneParent,
      offset: all.offset,
      rows: rowOf,
    },
    schools: schools.list,
    moves: planMoves(scenario, key, here),
  };
}

/** Who stands in each row, when it was born and to whom. */
function childrenInRows(
  all: Families,
  rowOf: Int32Array,
): Pick<Population, 'id' | 'birthMonth' | 'family'> {
  const id = new Int32Array(rowOf.length);
  const birthMonth = new Int16Array(rowOf.length);
  const family = new Int32Array(rowOf.length);
  for (let f = 0; f < all.id.length; f++)
    for (let child = all.offset[f] as number; child < (all.offset[f + 1] as number); child++) {
      const row = rowOf[child] as number;
      id[row] = all.childId[child] as number;
      birthMonth[row] = all.birthMonth[child] as number;
      family[row] = f;
    }
  return { id, birthMonth, family };
}
