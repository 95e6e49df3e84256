/** What is asked of a steering that lives in another thread, and what comes back. Plain data. */
import { type Fault, Faults } from '../../language/fault.ts';
import type { Replication } from '../outcome.ts';
import type { Costs, Decided, QuarterReport } from './message.ts';
import type { Steering } from './start.ts';

export type Errand =
  | { readonly do: 'next'; readonly decided: readonly Decided[] }
  | { readonly do: 'costs'; readonly measures: Decided['measures'] }
  | { readonly do: 'log' }
  | { readonly do: 'record' };

export interface Results {
  readonly next: QuarterReport;
  readonly costs: Costs;
  readonly log: ReturnType<Steering['log']>;
  readonly record: Replication;
}

/** An errand with its number, from 1, and what came of it. */
export interface Sent {
  readonly number: number;
  readonly errand: Errand;
}
export type Answer =
  | { readonly result: Results[keyof Results] }
  | { readonly faults: readonly Fault[] }
  | { readonly failure: string };

function run(steering: Steering, errand: Errand): Results[keyof Results] {
  switch (errand.do) {
    case 'next':
      return steering.next(errand.decided);
    case 'costs':
      return steering.costs(errand.measures);
    case 'log':
      return steering.log();
    case 'record':
      return steering.record();
  }
}

/** An error does not travel as what it is: what is wrong with a decision does so as its faults. */
export function answer(errand: Errand, steering: () => Steering): Answer {
  try {
    return { result: run(steering(), errand) };
  } catch (error) {
    if (error instanceof Faults) return { faults: error.faults };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
