/** Makes an arm's rules from the scenario, and brings them up to date every month. */
import type { Population, School } from '../population/population.ts';
import { createDice } from '../random/dice.ts';
import { cumulate } from '../random/draws.ts';
import type { Key } from '../random/seed.ts';
import type { Domain, Programme, Regime, Scenario } from '../scenario/scenario.ts';
import { inForce, type ProgrammeInForce, takePart } from './access/programme.ts';
import type { Baseline } from './baseline.ts';
import { WEEKS_A_YEAR } from './clock.ts';
import { needRates } from './need/chances.ts';
import { boundsOf } from './need/class.ts';
import { residentsEnd } from './need/level-counts.ts';
import { tableOfFacts } from './outcomes/facts.ts';
import { type Products, tabulate } from './products.ts';
import { regimeRules } from './regime-rules.ts';
import type { NeedRules, Now, PerLevel, Rules } from './rules.ts';
import { FRACTION } from './shape.ts';
import { turningWords } from './support/turning.ts';

/** Where an arm's rules come from: the run-in's are made without a baseline, with an open budget. */
export function rulesOf(
  scenario: Scenario,
  regime: Regime,
  programmes: readonly Programme[],
  population: Population,
  key: Key,
  baseline: Baseline | undefined,
): Rules {
  const tables = tablesOf(scenario, programmes);
  const { products } = tables;
  return {
    scenario,
    since: 0,
    population,
    outsideFrom: residentsEnd(population.residents),
    dice: createDice(key),
    products,
    facts: tables.facts,
    need: tables.need,
    mostFactor: tables.mostFactor,
    mostEffect: tables.mostEffect,
    bounds: tables.bounds,
    turning: tables.turning,
    q4Mix: cumulate(scenario.access.q4Mix.length ? scenario.access.q4Mix.map((m) => m.share) : [1]),
    schoolCases: schoolCases(scenario, population.schools, products),
    teamCases: teamCases(scenario, products),
    programmes: programmes.map((p) => takePart(p, population.schools)),
    baseline,
    providerOf: providerOf(scenario),
    now: nothingChanges(scenario),
    running: [],
    smwOnTop: undefined,
    hoursFactor: undefined,
    ...regimeRules(scenario, regime, products, baseline),
  };
}

/** What does not differ between replications. */
type Tables = Pick<
  Rules,
  'products' | 'facts' | 'need' | 'mostFactor' | 'mostEffect' | 'bounds' | 'turning'
>;

/** The last tables made of a scenario with some programmes: the next replication asks for the same. */
const made = new WeakMap<Scenario, { programmes: readonly Programme[]; tables: Tables }>();

const sameThings = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

function tablesOf(scenario: Scenario, programmes: readonly Programme[]): Tables {
  const before = made.get(scenario);
  if (before && sameThings(before.programmes, programmes)) return before.tables;
  const products = tabulate(scenario);
  const need = {
    need: { school: needRates(scenario, 'school'), home: needRates(scenario, 'home') },
    mostEffect: { school: mostEffect(products, 'school'), home: mostEffect(products, 'home') },
  };
  const tables: Tables = {
    ...need,
    products,
    facts: tableOfFacts(products),
    turning: turningWords(products, scenario),
    ...boundsWith(need, programmes),
  };
  made.set(scenario, { programmes, tables });
  return tables;
}

/** The most that a step can be, with these programmes. */
export function boundsWith(
  { need, mostEffect }: Omit<NeedRules, 'mostFactor'>,
  programmes: readonly Programme[],
): Pick<Rules, 'mostFactor' | 'bounds'> {
  const most = {
    school: mostFactor(programmes, 'school'),
    home: mostFactor(programmes, 'home'),
  };
  const rates = { need, mostEffect, mostFactor: most };
  return { mostFactor: most, bounds: boundsOf(rates) };
}

function nothingChanges(scenario: Scenario): Now {
  const now = {
    month: 0,
    prevention: FRACTION,
    preventionPaid: FRACTION,
    learned: FRACTION,
    durationDrift: FRACTION,
    volumeDrift: FRACTION,
    notice: { school: new Float64Array(4), home: new Float64Array(4) },
  };
  now.preventionPaid = 1;
  now.prevention = now.learned = now.durationDrift = now.volumeDrift = 1;
  noticeChances(scenario, now);
  return now;
}

/** Brings the monthly rules up to date. Before the pilot nothing is being learned, prevented or piloted. */
export function renew(rules: Rules, month: number): void {
  const { learning, prevention, drift } = rules.regime;
  rules.now.month = month;
  if (!rules.baseline) return;
  const held = month - rules.since;
  rules.now.prevention =
    held >= prevention.lag
      ? Math.max(0, 1 - prevention.effect * prevention.share * 100 * rules.now.preventionPaid)
      : 1;
  rules.now.learned =
    learning.months > 0
      ? learning.start + (1 - learning.start) * Math.min(1, held / learning.months)
      : 1;
  rules.now.durationDrift = compound(1 / (1 + drift.durationPerYear), month);
  rules.now.volumeDrift = compound(1 + drift.volumePerYear, month);
  noticeChances(rules.scenario, rules.now);
  const running = rules.programmes.filter((p) => inForce(p, month));
  if (!sameThings(running, rules.running)) {
    rules.running = running;
    rules.hoursFactor = hoursFactor(running, rules.population.schools, rules.smwOnTop);
  }
}

function noticeChances({ notice }: Scenario, now: Now): void {
  for (const domain of ['school', 'home'] as const)
    for (const level of [2, 3] as const)
      now.notice[domain][level] = Math.min(1, notice[domain][level] * now.volumeDrift);
}

/** `yearly ^ (month / 12)`, in twelfths of a year's straight line: no power whose last bit is the engine's. */
function compound(yearly: number, month: number): number {
  let factor = 1;
  for (let year = 12; year <= month; year += 12) factor *= yearly;
  return factor * (1 + ((yearly - 1) * (month % 12)) / 12);
}

function mostFactor(programmes: readonly Programme[], domain: Domain): PerLevel {
  const up = new Float64Array(4).fill(1);
  const down = new Float64Array(4).fill(1);
  for (const { levers } of programmes)
    for (const { moves, domain: on, level, factor } of levers) {
      const most = moves === 'up' ? up : moves === 'down' ? down : undefined;
      if (!most || (on ?? domain) !== domain || factor <= 1) continue;
      for (let k = 0; k < 4; k++) if (level === undefined || level === k) most[k]! *= factor;
    }
  return { up, down };
}

function mostEffect(products: Products, domain: Domain): Float64Array {
  const most = new Float64Array(4);
  for (let code = 1; code <= products.count; code++)
    for (let k = 0; k < 4; k++)
      most[k] = Math.max(most[k]!, products.effect[domain][code * 4 + k]!);
  return most;
}

const MONTHS = 12;

function casesOf(hoursPerWeek: number, weeks: number, hoursPerCase: number): number {
  return hoursPerCase > 0 ? (hoursPerWeek * weeks) / MONTHS / hoursPerCase : 0;
}

function schoolCases(
  scenario: Scenario,
  schools: readonly School[],
  products: Products,
): Float64Array {
  const smw = products.list[products.roles.q2AtSchool - 1];
  return Float64Array.from(schools, (school) =>
    smw ? casesOf(school.caseHours, scenario.schools.smw.weeks, smw.hoursPerCase) : 0,
  );
}

function teamCases(scenario: Scenario, products: Products): Float64Array {
  const cases = new Float64Array(products.count + 1).fill(Infinity);
  products.list.forEach((p, i) => {
    if (p.unit === 'hours' && i + 1 !== products.roles.q2AtSchool) {
      const hours = (p.hoursPerWeekPer1000 * scenario.area.children) / 1000;
      cases[i + 1] = casesOf(hours, WEEKS_A_YEAR, p.hoursPerCase);
    }
  });
  return cases;
}

function providerOf(scenario: Scenario): Int8Array {
  const of = new Int8Array(scenario.products.length + 1).fill(-1);
  scenario.providers.forEach(({ products }, provider) => {
    for (const id of products) of[scenario.products.findIndex((p) => p.id === id) + 1] = provider;
  });
  return of;
}

/** SMW hours ÷ the contract's, by school, with what programmes multiply and a steering group adds. */
export function hoursFactor(
  running: readonly ProgrammeInForce[],
  schools: readonly School[],
  onTop: Float64Array | undefined,
): Float64Array | undefined {
  const moving = running.filter(({ programme }) =>
    programme.levers.some((l) => l.moves === 'hours'),
  );
  if (moving.length === 0 && !onTop) return undefined;
  const factor = new Float64Array(schools.length).fill(1);
  for (const { programme, takesPart } of moving)
    for (const lever of programme.levers)
      if (lever.moves === 'hours')
        for (let s = 0; s < schools.length; s++) if (takesPart[s]) factor[s]! *= lever.factor;
  if (onTop)
    schools.forEach(({ caseHours }, s) => {
      if (onTop[s]! > 0) factor[s]! += onTop[s]! / caseHours;
    });
  return factor;
}
