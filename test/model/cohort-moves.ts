/**
 * Moves: how often one side of the child, school or home, goes from one code to another in a month. Stocks
 * hardly tell that a chance is 3 % larger; moves do, since every month of every child in a state is a trial.
 * Given the states at the months' starts the moves of a side are independent from child to child and the sums over
 * months are martingales, so they are close to normal (Anderson and Goodman 1957).
 */
import type { Odds } from '../../src/model/cohort/play.ts';
import { sideOf, sides } from '../../src/model/cohort/state.ts';
import type { Domain } from '../../src/scenario/scenario.ts';
import type { Sum } from './agreement.ts';
import type { Simulated } from './cohort-simulated.ts';

/** The moves of all runs together, by from * sides + to, with what the chain expects of them. */
export function movesOf(
  runs: readonly Simulated[],
  { matrix, start }: { matrix: ReadonlyMap<number, Odds>; start: Odds },
  domain: Domain,
  products: number,
): Map<number, Sum> {
  const side = sides(products);
  const part = (state: number) => sideOf(state, domain, products);
  const sums = new Map<number, Sum>();
  const sum = (name: number): Sum => {
    const known = sums.get(name) ?? { observed: 0, expected: 0, variance: 0 };
    sums.set(name, known);
    return known;
  };
  for (const [state, children] of monthsIn(runs, start)) {
    const byMove = new Map<number, number>();
    for (const [to, p] of matrix.get(state) ?? []) {
      const name = part(state) * side + part(to);
      byMove.set(name, (byMove.get(name) ?? 0) + p);
    }
    for (const [name, p] of byMove) {
      sum(name).expected += children * p;
      sum(name).variance += children * p * (1 - p);
    }
  }
  for (const { moves } of runs)
    moves[domain].forEach((times, name) => {
      if (times > 0) sum(name).observed += times;
    });
  return sums;
}

/** Months that children began in every state. */
function monthsIn(runs: readonly Simulated[], start: Odds): Map<number, number> {
  const months = new Map<number, number>();
  const add = (state: number, children: number) =>
    months.set(state, (months.get(state) ?? 0) + children);
  for (const { counts } of runs) {
    const children = [...(counts[0] ?? new Map()).values()].reduce((all, n) => all + n, 0);
    for (const [state, p] of start) add(state, p * children);
    for (const count of counts.slice(0, -1)) for (const [state, n] of count) add(state, n);
  }
  return months;
}
