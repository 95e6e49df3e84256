/** What a steering group is told and what it says, quarter by quarter: plain data that can go to another thread. */
import type { Basis } from '../../model/steering/cost.ts';
import type { Measures, Programme, SchoolKind, Text } from '../../scenario/scenario.ts';
import type { WrittenDecision } from '../../scenario/schema/decision-log.ts';

/** What the group decides at the end of a quarter; year and quarter are those that have just ended. */
export type Decided = Pick<WrittenDecision, 'measures' | 'reason'>;

/** Pilot year and quarter, both from 1. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/**
 * One indicator, in its own unit (euros in euros): a stock's mean over the quarter, a flow at the rate of a year, a
 * year's measure as of the last year that is over. Null where there is no such number (yet).
 */
export interface Reading {
  readonly now: number | null;
  /** The quarter before. */
  readonly before: number | null;
  /** The last year before the pilot. */
  readonly today: number | null;
  /** This quarter in the same future where nobody decided anything, and where the scenario's rules did. */
  readonly undecided: number | null;
  readonly byRules: number | null;
}

/** A line that was agreed beforehand, looked at over this quarter. */
export interface Signal {
  /** An agreement is crossed when it does not hold; a rule's line is crossed when the rule would act. */
  readonly kind: 'agreement' | 'rule';
  readonly id: string;
  readonly name: Text;
  readonly condition: string;
  /** Left and right of the comparison; null where there is none, or no number yet. */
  readonly value: number | null;
  readonly line: number | null;
  /** Null: cannot be told yet. */
  readonly crossed: boolean | null;
  /** At the end of the quarter before. */
  readonly crossedBefore: boolean | null;
}

/** This pilot year's money in the steered arm, in euros. */
export interface Purse {
  readonly available: number;
  readonly spent: number;
  /** How many of the year's months are over. */
  readonly months: number;
  /** The budget of next year; null in the last. */
  readonly next: number | null;
  readonly pots: readonly {
    readonly id: string;
    readonly name: Text;
    readonly available: number;
    readonly spent: number;
  }[];
}

/** What a measure costs all payers together, in euros; null: unknown. See `model/steering/cost.ts`. */
export interface Cost {
  /** More (or less) a year; of a pause, in the year that comes. */
  readonly perYear: number | null;
  readonly untilEnd: number | null;
  readonly basis: Basis;
}

/** Of each measure that was proposed, by itself. */
export type Costs = Readonly<Partial<Record<keyof Measures, Cost>>>;

/** What may be decided now, what holds, and what it costs. */
export interface Possible {
  /** Null: there is no next year whose budget could be this year’s. */
  readonly pauseShrink: { readonly cost: Cost | null };
  readonly extraHours: { readonly now: boolean; readonly cost: Cost };
  readonly priority: { readonly now: 'firstCome' | 'need' };
  /** Cost: of one percentage point more. */
  readonly preventionShare: { readonly now: number; readonly costPerPoint: Cost };
  /** Cost: of one hour a week at one school of the kind. */
  readonly smwHours: {
    readonly now: { readonly hoursPerWeek: number; readonly schools: number };
    readonly kinds: readonly {
      readonly kind: SchoolKind;
      readonly schools: number;
      readonly costPerHour: Cost;
    }[];
  };
  readonly start: readonly Practice[];
  readonly stop: readonly Practice[];
  readonly regime: { readonly now: Named; readonly others: readonly Named[] };
}

export interface Named {
  readonly id: string;
  readonly name: Text;
}

export interface Practice extends Pick<Programme, 'id' | 'name'> {
  /** Of starting it, or of stopping it (less than nothing). */
  readonly cost: Cost;
}

export interface QuarterReport extends Quarter {
  /** Quarters lived, and how many there are. */
  readonly lived: number;
  readonly of: number;
  /** The pilot is over: nothing can be decided any more. */
  readonly last: boolean;
  /** By indicator, the scenario's own among them. */
  readonly readings: Readonly<Record<string, Reading>>;
  readonly signals: readonly Signal[];
  readonly purse: Purse;
  readonly possible: Possible;
  /** Everything that was decided so far. */
  readonly decisions: readonly WrittenDecision[];
}
