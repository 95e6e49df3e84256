/** Why one arm comes out otherwise than another: being worked out, then shared out over what makes the difference. */
import type { ExplainSoFar } from '../../app/host/explain.ts';
import type { ExplainSummary } from '../../results/explain/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** As it was simulated before: with the same children and the same luck. */
export interface Asked {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly replications: number;
  /** Ids of the arms. */
  readonly from: string;
  readonly to: string;
}

export interface Explaining {
  readonly name: 'explain';
  readonly of: Asked;
  readonly soFar: ExplainSoFar;
  readonly found:
    | { readonly summary: ExplainSummary; readonly folder: string | undefined }
    | undefined;
  /** Which measure is seen, from 0. */
  readonly chosen: number;
}

/** As it is opened. */
export function explainOf(of: Asked): Explaining {
  const soFar = { finished: 0, planned: 0, left: undefined };
  return { name: 'explain', of, soFar, found: undefined, chosen: 0 };
}

export type ExplainAction =
  | { readonly type: 'previous' | 'next' }
  | { readonly type: 'progressed'; readonly soFar: ExplainSoFar }
  | {
      readonly type: 'found';
      readonly summary: ExplainSummary;
      readonly folder: string | undefined;
    };

export function explaining(state: Explaining, action: ExplainAction): Explaining {
  switch (action.type) {
    case 'progressed':
      return { ...state, soFar: action.soFar };
    case 'found':
      return { ...state, found: { summary: action.summary, folder: action.folder } };
    case 'previous':
    case 'next': {
      const last = (state.found?.summary.measures.length ?? 1) - 1;
      const to = state.chosen + (action.type === 'next' ? 1 : -1);
      return { ...state, chosen: Math.max(0, Math.min(last, to)) };
    }
  }
}
