/** States with their chances, and what happens to them. */
import type { Side, State } from '../../src/model/cohort/state.ts';
import type { Domain } from '../../src/scenario/scenario.ts';

export type Odds = readonly (readonly [chance: number, state: State])[];
export type Step = (state: State) => Odds;

export const domains = ['school', 'home'] as const;

export function change(state: State, domain: Domain, side: Partial<Side>): State {
  return { ...state, [domain]: { ...state[domain], ...side } };
}

type SideOdds = readonly (readonly [chance: number, side: Partial<Side>])[];

/** Independent changes of both sides. */
export function onBoth(state: State, of: (domain: Domain) => SideOdds): Odds {
  return of('school').flatMap(([p, school]) =>
    of('home').map(([q, home]): [number, State] => [
      p * q,
      change(change(state, 'school', school), 'home', home),
    ]),
  );
}

export const times = (factor: number, odds: Odds): Odds =>
  odds.map(([p, state]) => [factor * p, state]);

/** The step from every state it may start in; equal states are one. */
export function merge(odds: Odds, step: Step): Odds {
  const sums = new Map<string, [number, State]>();
  for (const [p, from] of odds)
    for (const [q, to] of step(from)) {
      if (p * q === 0) continue;
      const name = JSON.stringify(to);
      const sum = sums.get(name);
      if (sum) sum[0] += p * q;
      else sums.set(name, [p * q, to]);
    }
  return [...sums.values()];
}
