import type { IndicatorId } from '../../src/language/indicators.ts';
import type { Baseline } from '../../src/model/baseline.ts';
import { clockAt, firstRow } from '../../src/model/clock.ts';
import { createMonth, type Month } from '../../src/model/context.ts';
import { enrolAll } from '../../src/model/demography/enrol.ts';
import { countAllMinors } from '../../src/model/demography/minors.ts';
import { createPeople } from '../../src/model/demography/people.ts';
import { renew, rulesOf } from '../../src/model/make-rules.ts';
import { bindAll, touch } from '../../src/model/need/class.ts';
import { haveBirthdays } from '../../src/model/need/level-counts.ts';
import { createHistory, sizesOf } from '../../src/model/outcomes/history.ts';
import type { Rules } from '../../src/model/rules.ts';
import { share } from '../../src/model/shared.ts';
import { gatherActive } from '../../src/model/support/in-use.ts';
import { createWorld, NEVER, READY, type World } from '../../src/model/world.ts';
import type { Population } from '../../src/population/population.ts';
import { synthesize } from '../../src/population/synthesize.ts';
import { keyOf } from '../../src/random/seed.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Domain, Scenario } from '../../src/scenario/scenario.ts';
import { type Falls, loadedDice } from './loaded-dice.ts';

const teaching = openScenario('scenarios/les.yaml');
/** Only children come at an even pace: one or two are born every month. */
const small = ['area.children=400', 'demography.familySize=[1, 0, 0, 0]'];
const key = keyOf('small', 0);
const resolved = new Map<string, { scenario: Scenario; population: Population }>();

/** The teaching area with 400 children and these settings, and its people. */
export function smallArea(set: readonly string[]): { scenario: Scenario; population: Population } {
  const name = set.join('\n');
  const before = resolved.get(name);
  if (before) return before;
  const scenario = resolveScenario(teaching, { set: [...small, ...set] });
  const area = { scenario, population: synthesize(scenario, key) };
  resolved.set(name, area);
  return area;
}

export interface SmallWorld {
  readonly world: World;
  readonly rules: Rules;
  readonly m: Month;
  /** Code of a product by its id. */
  code(id: string): number;
  /** The n-th resident of that many months of age. */
  child(age: number, n?: number): number;
  /** Lets a child have these levels of need. */
  need(row: number, levels: { school?: number; home?: number; noticed?: boolean }): void;
  /** Lets help run in its slot since a month. */
  help(row: number, id: string, since?: number, more?: { ends?: number; grouped?: boolean }): void;
  /** Lets a child wait. */
  wait(row: number, about: Domain, id: string, since?: number, stage?: number): void;
  /** Makes the month's list of who has something to do, and counts what is in use. */
  gather(): void;
  /** Makes it another month. */
  at(month: number): void;
}

export interface SmallOptions {
  readonly arm?: string;
  readonly set?: readonly string[];
  readonly falls?: Falls;
  /** Cents of B0 for every pot, shared by school 1, swv 3, municipality 6. */
  readonly b0?: number;
  readonly providerMean?: number;
  readonly absorbed?: number;
  /** The run-in, which has no baseline and an open budget. */
  readonly runIn?: boolean;
  readonly month?: number;
}

/** An arm in month 0 with children of every age, nobody in need of anything, and loaded dice. */
export function smallWorld(options: SmallOptions = {}): SmallWorld {
  const { arm: id = 'trajectory', set = [], falls = {}, runIn = false, month = 0 } = options;
  const { scenario, population } = smallArea(set);
  const arm = scenario.arms.find((one) => one.id === id)!;
  const baseline = runIn ? undefined : baselineOf(scenario, options);
  const regime = runIn ? scenario.today : arm.regime;
  const made = rulesOf(arm.scenario, regime, arm.programmes, population, key, baseline);
  const rules: Rules = { ...made, dice: loadedDice(falls) };
  const world = createWorld(population);
  for (let t = population.start; t <= month; t++) haveBirthdays(world, t);
  renew(rules, month);
  const history = createHistory(0, scenario.horizon.pilot, sizesOf(population, rules.products));
  const clock = clockAt(population, month);
  const people = createPeople(population);
  enrolAll(people, clock);
  countAllMinors(people, clock);
  bindAll(world, rules, clock);
  const m = createMonth(
    population,
    people,
    share(population.rows),
    rules,
    history,
    clock,
    undefined,
  );
  return { world, rules, m, ...hands(world, rules, m) };
}

function baselineOf(
  scenario: Scenario,
  { b0 = 1e9, providerMean = 1e6, absorbed = 0 }: SmallOptions,
): Baseline {
  const codes = 18 * 4;
  return {
    today: {} as Record<IndicatorId, number>,
    spend: Float64Array.from(scenario.pots, () => b0),
    spendByPayer: Float64Array.from(
      scenario.pots.flatMap(() => [b0 / 10, (3 * b0) / 10, (6 * b0) / 10]),
    ),
    access: Float64Array.of(0, 12_000, 24_000),
    absorbed,
    lightAtSchool: 200,
    providerMean: Float64Array.from(scenario.providers, () => providerMean),
    donors: {
      first: new Int32Array(codes + 1),
      rows: new Int32Array(0),
      homeLevel: new Uint8Array(0),
      schoolLevel: new Uint8Array(0),
      career: new Uint8Array(0),
    },
  };
}

function hands(world: World, rules: Rules, m: Month): Omit<SmallWorld, 'world' | 'rules' | 'm'> {
  const { residents } = world.population;
  const code = (id: string): number => {
    const index = rules.products.list.findIndex((product) => product.id === id);
    if (index < 0) throw new RangeError(`no product ${id}`);
    return index + 1;
  };
  return {
    code,
    child(age, n = 0) {
      const row = firstRow(residents, rules.now.month - age) + n;
      const found = rules.now.month - world.population.birthMonth[row]!;
      if (found !== age) throw new RangeError(`no ${n + 1} children of ${age} months`);
      return row;
    },
    need(row, { school = 0, home = 0, noticed = false }) {
      world.school.level[row] = school;
      world.home.level[row] = home;
      world.school.noticed[row] = Number(noticed && school >= 2);
      world.home.noticed[row] = Number(noticed && home >= 2);
      touch(world, rules, row);
    },
    help(row, id, since = rules.now.month - 1, { ends = NEVER, grouped = false } = {}) {
      const slot = rules.products.inSchoolSlot[code(id)] ? world.school : world.home;
      slot.product[row] = code(id);
      slot.start[row] = since;
      slot.ends[row] = ends;
      slot.grouped[row] = Number(grouped);
      touch(world, rules, row);
    },
    wait(row, about, id, since = rules.now.month, stage = READY) {
      const slot = world[about];
      slot.wait[row] = code(id);
      slot.since[row] = since;
      slot.stage[row] = stage;
      slot.route[row] = rules.routes.count;
      touch(world, rules, row);
    },
    gather() {
      gatherActive(world, rules, m);
    },
    at(month) {
      renew(rules, month);
      m.clock = clockAt(world.population, month);
      enrolAll(m.people, m.clock);
      bindAll(world, rules, m.clock);
    },
  };
}
