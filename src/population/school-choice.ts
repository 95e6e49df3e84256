import { decisions } from '../random/decisions.ts';
import { cumulate, pick, threshold } from '../random/draws.ts';
import type { Key } from '../random/seed.ts';
import type { Scenario, SchoolKind } from '../scenario/scenario.ts';
import { FREE_CHOICE } from './area.ts';
import { filled } from './columns.ts';
import { drawOnce, uniform } from './draw-once.ts';
import type { Population } from './population.ts';
import { NO_SCHOOL, type Schools } from './schools.ts';
import { sharesOfVoSchools } from './vo-types.ts';

export type FamilySchools = Pick<Population, 'preschool' | 'po' | 'special'>;

/**
 * The schools that brothers and sisters share, per family: the nearest of each kind, or, for families
 * who choose freely, those near some other place. `place` is where they live (see `traits`), at least for these families.
 */
export function chooseFamilySchools(
  scenario: Scenario,
  key: Key,
  families: Int32Array,
  place: Uint32Array,
  schools: Schools,
): FamilySchools {
  const choice = drawOnce(key, families, decisions.familySchool);
  const free = threshold(FREE_CHOICE);
  const near = filled(new Uint32Array(families.length), (f) =>
    (choice.first[f] as number) < free ? (choice.second[f] as number) : (place[f] as number),
  );
  const nearestPreschool = nearest(schools, 'preschool', near);
  const attends = drawOnce(key, families, decisions.preschool).first;
  const attending = threshold(scenario.schools.preschool.share);
  return {
    preschool: filled(new Uint16Array(families.length), (f) =>
      (attends[f] as number) < attending ? (nearestPreschool[f] as number) : NO_SCHOOL,
    ),
    po: nearest(schools, 'po', near),
    special: {
      sbo: nearest(schools, 'sbo', near),
      so: nearest(schools, 'so', near),
      vso: nearest(schools, 'vso', near),
      pro: nearest(schools, 'pro', near),
    },
  };
}

/** The school of a kind on whose n-th of the line each place lies. */
function nearest({ first, count }: Schools, kind: SchoolKind, places: Uint32Array): Uint16Array {
  const from = first[kind];
  const n = count[kind];
  const column = new Uint16Array(places.length);
  if (n === 0) return column.fill(NO_SCHOOL);
  for (let f = 0; f < column.length; f++)
    column[f] = from + Math.floor(uniform(places[f] as number) * n);
  return column;
}

/** The VO school of each child, by its own draw: the types' shares of the pupils, then evenly. */
export function chooseVo(
  scenario: Scenario,
  key: Key,
  children: Int32Array,
  schools: Schools,
): Uint16Array {
  const { list, first, count } = schools;
  const column = new Uint16Array(children.length);
  if (count.vo === 0) return column.fill(NO_SCHOOL);
  const types = list.slice(first.vo, first.vo + count.vo).map((school) => school.type);
  const shares = cumulate(sharesOfVoSchools(scenario, types));
  const draw = drawOnce(key, children, decisions.voSchool).first;
  return filled(column, (i) => first.vo + pick(uniform(draw[i] as number), shares));
}

/** The MBO school of each child that will leave VO for MBO, by its own draw. */
export function chooseMbo(
  scenario: Scenario,
  key: Key,
  children: Int32Array,
  schools: Schools,
): Uint16Array {
  const { first, count } = schools;
  const leaves = threshold(count.mbo > 0 ? scenario.schools.toMbo : 0);
  const draw = drawOnce(key, children, decisions.mboSchool);
  return filled(new Uint16Array(children.length), (i) =>
    (draw.first[i] as number) < leaves
      ? first.mbo + Math.floor(uniform(draw.second[i] as number) * count.mbo)
      : NO_SCHOOL,
  );
}
