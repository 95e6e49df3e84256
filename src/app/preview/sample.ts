/** The same area in small: so few children that a replication takes less than a second, with all that is per child as it was. */
import type { School } from '../../population/population.ts';
import { planSchools } from '../../population/schools.ts';
import type { Arm, Programme, Scenario, SchoolKind } from '../../scenario/scenario.ts';

export interface Sample {
  readonly scenario: Scenario;
  /** How many children of the area one child of the sample stands for. */
  readonly weight: number;
}

/** Enough for every kind of school. */
export const sampleChildren = 2000;

/**
 * Prices, places and teams are per child already. There are only whole schools, and what a programme costs may be one sum:
 * the hours of schools are made such that a child has as many as in the whole area, and the sum smaller.
 */
export function sampleOf(scenario: Scenario, children: number = sampleChildren): Sample {
  const whole = scenario.area.children;
  if (whole <= children) return { scenario, weight: 1 };
  const weight = whole / children;
  const known = new Map<Scenario, Scenario>();
  const small = (one: Scenario): Scenario => {
    const made = known.get(one) ?? smaller(one, children, weight);
    known.set(one, made);
    return made;
  };
  const arms = scenario.arms.map(
    (arm): Arm => ({
      ...arm,
      scenario: small(arm.scenario),
      programmes: arm.programmes.map((one) => cheaper(one, scenario, children)),
    }),
  );
  return { scenario: { ...small(scenario), arms }, weight };
}

function smaller(scenario: Scenario, children: number, weight: number): Scenario {
  const { schools } = scenario;
  const few = withChildren(scenario, children);
  const [all, some] = [hoursByKind(scenario), hoursByKind(few)];
  const scaled = (hours: Readonly<Record<SchoolKind, number>>) =>
    Object.fromEntries(
      Object.entries(hours).map(([kind, each]) => {
        const now = some.get(kind) ?? 0;
        return [kind, now === 0 ? each : (each * (all.get(kind) ?? 0)) / weight / now];
      }),
    ) as Record<SchoolKind, number>;
  const { hoursPerWeek, flexHoursPerWeek } = schools.smw;
  const smw = {
    ...schools.smw,
    hoursPerWeek: scaled(hoursPerWeek),
    flexHoursPerWeek: scaled(flexHoursPerWeek),
  };
  return { ...few, schools: { ...schools, smw } };
}

const withChildren = (scenario: Scenario, children: number): Scenario => ({
  ...scenario,
  area: { ...scenario.area, children },
});

/** Of school social work a week, in all schools of a kind together. */
function hoursByKind(scenario: Scenario): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  const add = ({ kind, caseHours, coordinationHours }: School) =>
    hours.set(kind, (hours.get(kind) ?? 0) + caseHours + coordinationHours);
  for (const school of planSchools(scenario).list) add(school);
  return hours;
}

/** What it costs by school, and however many schools there are. */
function cheaper(programme: Programme, scenario: Scenario, children: number): Programme {
  const { dose, perYear, reach } = programme;
  const weight = scenario.area.children / children;
  const schools = (one: Scenario) => {
    const { count } = planSchools(one);
    return reach.kinds.reduce((sum, kind) => sum + count[kind], 0);
  };
  const [all, some] = [schools(scenario), schools(withChildren(scenario, children))];
  const perSchool = some === 0 ? 1 : all / weight / some;
  return {
    ...programme,
    dose: {
      ...dose,
      hoursPerWeek: dose.hoursPerWeek / weight,
      hoursPerWeekPerSchool: dose.hoursPerWeekPerSchool * perSchool,
    },
    perYear: perYear / weight,
  };
}
