/** The cohort by simulation: many children, alike but for their frailty. */

import { clockAt } from '../../src/model/clock.ts';
import { alike } from '../../src/model/cohort/alike.ts';
import { encode, noNeed, read, sideOf, sides } from '../../src/model/cohort/state.ts';
import { createMonth } from '../../src/model/context.ts';
import { enrolAll } from '../../src/model/demography/enrol.ts';
import { createPeople } from '../../src/model/demography/people.ts';
import { renew, rulesOf } from '../../src/model/make-rules.ts';
import { liveMonth } from '../../src/model/month.ts';
import { touch } from '../../src/model/need/class.ts';
import { createHistory, sizesOf } from '../../src/model/outcomes/history.ts';
import { share } from '../../src/model/shared.ts';
import { noOdds, throwDice } from '../../src/model/throw-dice.ts';
import { createWorld } from '../../src/model/world.ts';
import { decisions } from '../../src/random/decisions.ts';
import { createDice } from '../../src/random/dice.ts';
import { cumulate, pick } from '../../src/random/draws.ts';
import { type Key, keyOf } from '../../src/random/seed.ts';
import type { Domain, Scenario } from '../../src/scenario/scenario.ts';

export const CHILDREN = 200_000;
export const MONTHS = 12;

const domains = ['school', 'home'] as const;

export interface Simulated {
  /** Children in every state at the end of every month. */
  readonly counts: readonly ReadonlyMap<number, number>[];
  /** Months in which a child's side went from one code to another, [from * sides + to]. */
  readonly moves: Readonly<Record<Domain, Int32Array>>;
}

/** `live` is the order of the month's steps. */
export function simulateCohort(scenario: Scenario, seed: string, live = liveMonth): Simulated {
  const key = keyOf(seed, 0);
  const population = alike(scenario, drawFrailty(scenario, key), MONTHS);
  const rules = rulesOf(scenario, scenario.today, [], population, key, undefined);
  const people = createPeople(population);
  const world = createWorld(population);
  const history = createHistory(0, MONTHS, sizesOf(population, rules.products));
  const luck = share(CHILDREN);
  const clock = clockAt(population, 0);
  const m = createMonth(population, people, luck, rules, history, clock, undefined);
  const products = rules.products.count;
  const side = sides(products);
  const moves = { school: new Int32Array(side ** 2), home: new Int32Array(side ** 2) };
  // As at birth.
  for (let row = 0; row < CHILDREN; row++) touch(world, rules, row);
  const states = new Int32Array(CHILDREN).fill(encode(noNeed, products));
  const tally = new Int32Array(2 * side ** 2);
  const counts = Array.from({ length: MONTHS }, (_, month) => {
    renew(rules, month);
    m.clock = clockAt(population, month);
    enrolAll(people, m.clock);
    throwDice(rules.dice, people.id, m.clock, m, noOdds);
    live(world, rules, m);
    tally.fill(0);
    for (let row = 0; row < CHILDREN; row++) {
      const to = read(world, rules, row);
      for (const domain of domains) {
        const from = sideOf(states[row] as number, domain, products);
        (moves[domain][from * side + sideOf(to, domain, products)] as number) += 1;
      }
      (tally[to] as number) += 1;
      states[row] = to;
    }
    const count = new Map<number, number>();
    for (let state = 0; state < tally.length; state++)
      if (tally[state]) count.set(state, tally[state] as number);
    return count;
  });
  return { counts, moves };
}

/** As the population draws it, but for every child by itself. */
function drawFrailty({ demography }: Scenario, key: Key): Uint8Array {
  const dice = createDice(key);
  const shares = cumulate(demography.frailty.map(({ share }) => share));
  return Uint8Array.from({ length: CHILDREN }, (_, id) =>
    pick(dice.uniform(id, 0, decisions.familyFrailty), shares),
  );
}
