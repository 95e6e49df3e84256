/** Which of the scenarios that come with the program. */
import type { Shipped } from '../../app/scenarios.ts';

export interface Homing {
  readonly name: 'home';
  readonly scenarios: readonly Shipped[];
  readonly chosen: number;
}

export function homeOf(scenarios: readonly Shipped[]): Homing {
  return { name: 'home', scenarios, chosen: 0 };
}

export type HomeAction = { readonly type: 'previous' | 'next' | 'first' | 'last' };

export function home(state: Homing, { type }: HomeAction): Homing {
  const last = Math.max(0, state.scenarios.length - 1);
  const to = { previous: state.chosen - 1, next: state.chosen + 1, first: 0, last }[type];
  return { ...state, chosen: Math.max(0, Math.min(last, to)) };
}
