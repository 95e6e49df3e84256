/** Lays the table on which a cohort's steps are played: as many children at a time as suits the machine. */
import type { Scenario } from '../../scenario/scenario.ts';
import { clockAt } from '../clock.ts';
import { createMonth } from '../context.ts';
import { enrolAll } from '../demography/enrol.ts';
import { createPeople } from '../demography/people.ts';
import { rulesOf } from '../make-rules.ts';
import { createHistory, sizesOf } from '../outcomes/history.ts';
import { share } from '../shared.ts';
import { createWorld } from '../world.ts';
import { alike } from './alike.ts';
import type { Table } from './play.ts';

const ROWS = 1024;
const NO_KEY = { k0: 0, k1: 0 };

export function layTable(scenario: Scenario, frailty: number, at: number): Table {
  refuseMemory(scenario);
  const population = alike(scenario, new Uint8Array(ROWS).fill(frailty), 1);
  const people = createPeople(population);
  const rules = rulesOf(scenario, scenario.today, [], population, NO_KEY, undefined);
  const history = createHistory(0, 1, sizesOf(population, rules.products));
  const clock = clockAt(population, 0);
  enrolAll(people, clock);
  const m = createMonth(population, people, share(ROWS), rules, history, clock, undefined);
  return { world: createWorld(population), rules, m, frailty, at };
}

/** Throws a RangeError where a month depends on what is no part of the state. */
function refuseMemory({ today, need, horizon }: Scenario): void {
  const { review, allocation, budget } = today;
  const longest = Math.max(review.term, review.minMonths, review.taper);
  const relapse = Math.min(need.school.relapse.months, need.home.relapse.months);
  const wrong = [
    longest > 0 && `no term, minimum stay or taper, got ${longest} months`,
    relapse <= horizon.pilot && `relapse longer than ${horizon.pilot} months, got ${relapse}`,
    allocation.group && 'no groups',
    budget.kind !== 'open' && `an open budget, got ${budget.kind}`,
  ].filter((fault) => fault !== false);
  if (wrong.length > 0) throw new RangeError(`cohort: expected ${wrong.join('; ')}`);
}
