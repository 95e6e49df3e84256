import type { Outcome } from '../experiment/outcome.ts';
import { euros } from '../language/units.ts';
import { mean } from '../statistics/mean.ts';
import { armOf } from './samples.ts';
import { decimals, shown } from './shown.ts';

/** Whether an arm stayed within its budget. */
export interface BudgetKept {
  /** Of the replications, those without a deficit in any pilot year: 0 to 1. */
  readonly share: number | null;
  /** Mean deficit, euros a year. */
  readonly deficit: number | null;
  /** Mean months of the whole pilot in which the budget was below legal duty. */
  readonly monthsBelowDuty: number | null;
}

export function budgetKept(outcomes: readonly Outcome[], id: string): BudgetKept {
  const arms = outcomes.map((record) => armOf(record, id));
  const kept = arms.filter((arm) =>
    Array.from(arm.years['budget.deficit']).every((cents) => !(cents > 0)),
  );
  const deficits = arms.map((arm) => euros(mean(arm.years['budget.deficit'])));
  const below = arms.map((arm) =>
    Array.from(arm.years['budget.infeasible']).reduce((sum, months) => sum + months, 0),
  );
  return {
    share: decimals(kept.length / arms.length),
    deficit: shown({ euro: true }, mean(deficits)),
    monthsBelowDuty: decimals(mean(below)),
  };
}
