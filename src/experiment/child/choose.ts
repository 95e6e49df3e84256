/**
 * Children worth following: those to whom the arms make a difference, and those to whom something happens that a reader
 * wants to see. From one replication, always the same ones.
 */
import type { Month } from '../../model/context.ts';
import { CODE, HELPED, SCHOOL_PRODUCT, SITS, WAITS } from '../../model/mark.ts';
import { HELP, IN_Q2 } from '../../model/outcomes/fact.ts';
import { keyOfMark } from '../../model/outcomes/facts.ts';
import type { Rules } from '../../model/rules.ts';
import { simulate } from '../../model/simulate.ts';
import type { World } from '../../model/world.ts';
import type { Population } from '../../population/population.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Child, childIn } from './child.ts';

export const childKinds = ['waits', 'sits', 'special', 'nearby'] as const;
/**
 * `waits`: over three months on end in some arm, and not in another. `sits`: at home from school. `special`: went to a
 * special school. `nearby`: helped by school and neighbourhood alone, where another arm may have given heavier help.
 */
export type ChildKind = (typeof childKinds)[number];

export interface ChildChoice {
  readonly kind: ChildKind;
  readonly child: Child;
  readonly arms: readonly ChildMonths[];
}

/** Months of the pilot in one arm. */
export interface ChildMonths {
  readonly arm: string;
  /** The longest wait on end. */
  readonly waited: number;
  readonly sat: number;
  readonly special: number;
  /** With no other help than that of school and neighbourhood; with heavier help. */
  readonly nearby: number;
  readonly heavier: number;
}

/** Those who live here when the pilot starts: at most so many of a kind, the clearest first, nobody twice. */
export function chooseChildren(
  scenario: Scenario,
  seed: string,
  replication: number,
  perKind: number,
): ChildChoice[] {
  let area: { population: Population; ids: Int32Array; special: Uint8Array } | undefined;
  const counts = new Map<string, Counts>();
  simulate(scenario, seed, replication, {
    watch(arm, world, rules, m) {
      const { month } = m.clock;
      if (month < -1) return;
      if (month === -1) {
        area = {
          population: world.population,
          ids: Int32Array.of(),
          special: specialIn(world, rules),
        };
        return;
      }
      if (!area) return;
      if (area.ids.length === 0) area.ids = residentsIn(world.population, m);
      const count = counts.get(arm) ?? createCounts(world.population.rows);
      counts.set(arm, count);
      countMonth(count, area.ids, world, rules, m);
    },
  });
  if (!area) return [];
  const { population, ids, special } = area;
  const monthsOf = (row: number) =>
    [...counts].map(([arm, count]) => ({ arm, ...readCounts(count, row) }));
  const chosen = new Set<number>();
  return childKinds.flatMap((kind) => {
    const found: { row: number; worth: number }[] = [];
    for (let row = 0; row < ids.length; row++) {
      if (ids[row] === NOBODY || chosen.has(row)) continue;
      const worth = worthOf[kind](monthsOf(row), special[row] === 1);
      if (worth > 0) found.push({ row, worth });
    }
    found.sort((a, b) => b.worth - a.worth || (ids[a.row] as number) - (ids[b.row] as number));
    return found.slice(0, perKind).map(({ row }): ChildChoice => {
      chosen.add(row);
      return {
        kind,
        child: childIn(population, row, ids[row] as number),
        arms: monthsOf(row),
      };
    });
  });
}

/** An id that no child has. */
const NOBODY = -1;
const LONG = 3;
/** A year of difference is worth more than all that is the same. */
const DIFFERENCE = 1000;

type Months = readonly Omit<ChildMonths, 'arm'>[];
const most = (arms: Months, of: keyof Months[number]) => Math.max(...arms.map((arm) => arm[of]));
const spread = (arms: Months, of: keyof Months[number]) =>
  most(arms, of) - Math.min(...arms.map((arm) => arm[of]));

/** How clear a case it is; 0: none. */
const worthOf: Readonly<Record<ChildKind, (arms: Months, special: boolean) => number>> = {
  waits: (arms) =>
    most(arms, 'waited') > LONG && arms.some(({ waited }) => waited <= LONG)
      ? spread(arms, 'waited')
      : 0,
  sits: (arms) => DIFFERENCE * spread(arms, 'sat') + most(arms, 'sat'),
  special: (arms, already) =>
    already ? 0 : DIFFERENCE * spread(arms, 'special') + most(arms, 'special'),
  nearby: (arms) =>
    arms.some(({ nearby, heavier }) => nearby > 0 && heavier === 0)
      ? DIFFERENCE * spread(arms, 'heavier') + most(arms, 'nearby')
      : 0,
};

function createCounts(rows: number) {
  const column = () => new Uint16Array(rows);
  return {
    waiting: column(),
    waited: column(),
    sat: column(),
    special: column(),
    nearby: column(),
    heavier: column(),
  };
}

type Counts = ReturnType<typeof createCounts>;

function readCounts(counts: Counts, row: number): Omit<ChildMonths, 'arm'> {
  const of = (name: keyof Counts) => counts[name][row] as number;
  return {
    waited: of('waited'),
    sat: of('sat'),
    special: of('special'),
    nearby: of('nearby'),
    heavier: of('heavier'),
  };
}

function countMonth(
  counts: Counts,
  ids: Int32Array,
  { marks }: World,
  rules: Rules,
  m: Month,
): void {
  const add = (column: Uint16Array, row: number) => {
    column[row] = (column[row] as number) + 1;
  };
  for (let row = m.clock.lo; row < ids.length; row++) {
    if (m.people.id[row] !== ids[row]) continue;
    const mark = marks[row] as number;
    if (mark & WAITS) {
      add(counts.waiting, row);
      counts.waited[row] = Math.max(counts.waited[row] as number, counts.waiting[row] as number);
    } else counts.waiting[row] = 0;
    if (mark & SITS) add(counts.sat, row);
    if (!(mark & HELPED)) continue;
    if (rules.products.career[(mark >> SCHOOL_PRODUCT) & CODE]) add(counts.special, row);
    const help = (rules.facts[keyOfMark(mark)] as number) & HELP;
    add(help > IN_Q2 ? counts.heavier : counts.nearby, row);
  }
}

/** By row the child who lives there when the pilot starts, as far as there is one. */
function residentsIn({ rows }: Population, { clock, people }: Month): Int32Array {
  const { lo, hi } = clock;
  return Int32Array.from({ length: Math.min(rows, hi) }, (_, row) =>
    row < lo ? NOBODY : (people.id[row] as number),
  );
}

function specialIn({ school, population }: World, { products }: Rules): Uint8Array {
  return Uint8Array.from({ length: population.rows }, (_, row) =>
    products.career[school.product[row] as number] === 1 ? 1 : 0,
  );
}
