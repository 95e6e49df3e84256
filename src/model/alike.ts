/**
 * How long two arms are alike: up to which pilot month the same holds in them, told from what they are and not from
 * what they are called. As long as they are alike one of them can be lived for both.
 *
 * A budget is read in its own year, a programme while it runs, prevention's effect once its lag is over, a decision
 * in the month it takes effect, a rule at the end of a quarter or a year. In all else arms are equal or differ from the
 * start.
 */
import type { Arm, Programme, Regime, Scenario, SteeringRule } from '../scenario/scenario.ts';
import { same } from './same.ts';
import { worldSections } from './sections.ts';
import { holdsFrom } from './steering/take-effect.ts';

/** An earlier arm that lives for this one too, by its place, and the pilot month in which they may part. */
export interface Lead {
  readonly leader: number;
  readonly until: number;
}

/** The leads of a scenario's arms: the next replication asks for the same. */
const found = new WeakMap<Scenario, readonly (Lead | undefined)[]>();

/**
 * For every arm the first of the earlier ones that it is alike to the longest; undefined: to none. Whoever is
 * alike to two arms is so as long as they are, so that a leader lives by itself when its followers need it.
 */
export function leadsAmong(scenario: Scenario): readonly (Lead | undefined)[] {
  const known = found.get(scenario);
  if (known) return known;
  const { arms, horizon } = scenario;
  const leads = arms.map((arm, place) => {
    let lead: Lead | undefined;
    for (let leader = 0; leader < place; leader++) {
      const month = partingMonth(arms[leader]!, arm);
      const until = month < horizon.pilot ? month : Infinity;
      if (until > (lead?.until ?? 0)) lead = { leader, until };
    }
    return lead;
  });
  found.set(scenario, leads);
  return leads;
}

/** The first pilot month that two arms may live otherwise; Infinity: none. */
export function partingMonth(a: Arm, b: Arm): number {
  if (!same(lasting(a.regime), lasting(b.regime))) return 0;
  const months = Math.min(
    budgets(a.regime, b.regime),
    prevention(a.regime, b.regime),
    practices(a.programmes, b.programmes),
  );
  if (months === 0 || a.scenario === b.scenario) return months;
  if (worldSections.some((section) => !same(a.scenario[section], b.scenario[section]))) return 0;
  return Math.min(
    months,
    rules(a.scenario.steering.rules, b.scenario.steering.rules),
    decisions(a.scenario, b.scenario),
  );
}

/** What of a regime holds all the time, without its names. */
function lasting({ id, name, budget, prevention, ...rest }: Regime): object {
  const { factors, ...money } = budget;
  const { effect, lag, ...spent } = prevention;
  return { ...rest, money, spent };
}

function budgets({ budget: { factors: a } }: Regime, { budget: { factors: b } }: Regime): number {
  const years = Math.max(a.length, b.length);
  for (let year = 0; year < years; year++) if (a[year] !== b[year]) return 12 * year;
  return Infinity;
}

function prevention({ prevention: a }: Regime, { prevention: b }: Regime): number {
  return a.effect === b.effect && a.lag === b.lag ? Infinity : Math.min(a.lag, b.lag);
}

/** Whatever else they are, programmes do nothing before and after. */
function practices(a: readonly Programme[], b: readonly Programme[]): number {
  if (same(a, b)) return Infinity;
  const turns = [0, ...[...a, ...b].flatMap(({ start, end }) => [start, end])];
  const differ = (month: number): boolean => !same(running(a, month), running(b, month));
  return Math.min(...turns.filter((month) => month >= 0 && differ(month)));
}

const running = (programmes: readonly Programme[], month: number): object[] =>
  programmes
    .filter(({ start, end }) => start <= month && month < end)
    .map(({ start, end, ...what }) => what);

function rules(a: readonly SteeringRule[], b: readonly SteeringRule[]): number {
  return same(a, b)
    ? Infinity
    : Math.min(...[...a, ...b].map(({ every }) => (every === 'year' ? 11 : 2)));
}

function decisions({ steering: a }: Scenario, { steering: b }: Scenario): number {
  const { decisions: ofA = [] } = a;
  const { decisions: ofB = [] } = b;
  const differ = (month: number): boolean => {
    const [dueA, dueB] = [ofA, ofB].map((all) => all.filter((one) => holdsFrom(one) === month));
    return !same(dueA, dueB);
  };
  return Math.min(...[...ofA, ...ofB].map(holdsFrom).filter(differ), Infinity);
}
