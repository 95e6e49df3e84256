/** Which of the scenarios that come with the program. */
import type { Shipped } from '../../app/scenarios.ts';

export interface Choosing {
  readonly name: 'choose';
  readonly scenarios: readonly Shipped[];
  readonly chosen: number;
  /** Why the last one could not be run, line by line. */
  readonly wrong: readonly string[];
}

export type ChooseAction =
  | { readonly type: 'previous' }
  | { readonly type: 'next' }
  | { readonly type: 'firstScenario' }
  | { readonly type: 'lastScenario' };

export function choose(state: Choosing, action: ChooseAction): Choosing {
  const last = Math.max(0, state.scenarios.length - 1);
  const to = (chosen: number): Choosing => ({
    ...state,
    chosen: Math.max(0, Math.min(last, chosen)),
    wrong: [],
  });
  switch (action.type) {
    case 'previous':
      return to(state.chosen - 1);
    case 'next':
      return to(state.chosen + 1);
    case 'firstScenario':
      return to(0);
    case 'lastScenario':
      return to(last);
  }
}

/** Which items of a list, each so many lines high, are in a window of `room` lines that holds the chosen one. */
export function visible(
  heights: readonly number[],
  chosen: number,
  room: number,
): { from: number; to: number } {
  const sum = (from: number, to: number) =>
    heights.slice(from, to).reduce((lines, height) => lines + height, 0);
  let from = 0;
  while (from < chosen && sum(from, chosen + 1) > room) from++;
  let to = chosen + 1;
  while (to < heights.length && sum(from, to + 1) <= room) to++;
  return { from, to };
}
