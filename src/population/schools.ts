import type { Scenario, SchoolKind } from '../scenario/scenario.ts';
import { riskByStretch } from './area.ts';
import type { School } from './population.ts';
import { expectedPupils } from './pupils.ts';
import { smwHours } from './smw-hours.ts';
import { typesOfVoSchools } from './vo-types.ts';

/** The area's schools, those of a kind together: `first[kind]` … `first[kind] + count[kind] - 1`. */
export interface Schools {
  readonly list: readonly School[];
  readonly first: Readonly<Record<SchoolKind, number>>;
  readonly count: Readonly<Record<SchoolKind, number>>;
}

/** No school, in a column of school indices. */
export const NO_SCHOOL = 65535;

const kinds = [
  'preschool',
  'po',
  'sbo',
  'so',
  'vo',
  'vso',
  'pro',
  'mbo',
] as const satisfies SchoolKind[];

/** Where there are children there is a regular and a special school of each kind, however few go there. */
const always: readonly SchoolKind[] = ['po', 'sbo', 'so', 'vo', 'vso', 'pro'];

/** Kinds whose schools draw from the families around them; VO and MBO draw from the whole area. */
const nearby: readonly SchoolKind[] = ['preschool', 'po', 'sbo', 'so', 'vso', 'pro'];

/**
 * The schools: as many of a kind as its expected pupils fill. A function of the scenario alone, the
 * same in every replication. Throws a RangeError at more schools than a 16-bit index can tell apart.
 */
export function planSchools(scenario: Scenario): Schools {
  const pupils = expectedPupils(scenario);
  const list: School[] = [];
  const first = {} as Record<SchoolKind, number>;
  const count = {} as Record<SchoolKind, number>;
  for (const kind of kinds) {
    const n = schoolsFor(scenario, kind, pupils[kind]);
    const { board, swv } = scenario.schools.kinds[kind];
    const types = kind === 'vo' ? typesOfVoSchools(scenario, n) : [];
    const risk = nearby.includes(kind) ? riskByStretch(scenario.area.risk, n) : [];
    first[kind] = list.length;
    count[kind] = n;
    for (let i = 0; i < n; i++) {
      const school = { kind, swv, risk: risk[i] ?? 1, type: types[i] ?? -1 };
      list.push({
        index: list.length,
        board: board[i % board.length] ?? '',
        ...school,
        ...smwHours(scenario, school),
      });
    }
  }
  if (list.length > NO_SCHOOL)
    throw new RangeError(
      `schools: expected at most ${NO_SCHOOL}, got ${list.length}; more pupils a school?`,
    );
  return { list, first, count };
}

function schoolsFor({ area, schools }: Scenario, kind: SchoolKind, pupils: number): number {
  if (area.children === 0) return 0;
  if (pupils === 0 && !always.includes(kind)) return 0;
  return Math.max(1, Math.round(pupils / schools.kinds[kind].pupils));
}
