/** The verb *check*: what a scenario resolved to, without running it. */

import { pilotYears } from '../experiment/quantity.ts';
import { planSchools } from '../population/schools.ts';
import { type Assumptions, assumptions } from '../results/assumptions.ts';
import type { Scenario, SchoolKind, Text } from '../scenario/scenario.ts';

export interface Check {
  readonly schema: 'proeftuin/check@1';
  readonly scenario: string;
  readonly name: Text;
  readonly children: number;
  /** Schools by kind, where there are any. */
  readonly schools: Readonly<Partial<Record<SchoolKind, number>>>;
  /** Of the pilot. */
  readonly years: number;
  readonly arms: readonly {
    readonly id: string;
    readonly name: Text;
    readonly regime: Text;
    readonly budget: 'open' | 'ceiling' | 'pool';
    /** Per pilot year, as a share of B0. */
    readonly factors: readonly number[];
    readonly programmes: readonly string[];
  }[];
  readonly agreements: readonly { readonly id: string; readonly condition: string }[];
  readonly numbers: Assumptions;
  readonly seed: string;
  readonly replications: number;
}

export function check(scenario: Scenario): Check {
  const { count } = planSchools(scenario);
  const schools = Object.entries(count).filter(([, schools]) => schools > 0);
  const years = pilotYears(scenario);
  return {
    schema: 'proeftuin/check@1',
    scenario: scenario.id,
    name: scenario.name,
    children: scenario.area.children,
    schools: Object.fromEntries(schools),
    years,
    arms: scenario.arms.map(({ id, name, regime, programmes }) => ({
      id,
      name,
      regime: regime.name,
      budget: regime.budget.kind,
      factors: regime.budget.factors.slice(0, years),
      programmes: programmes.map((programme) => programme.id),
    })),
    agreements: scenario.agreements.map(({ id, condition }) => ({ id, condition: condition.text })),
    numbers: assumptions(scenario),
    seed: scenario.experiment.seed,
    replications: scenario.experiment.replications,
  };
}
