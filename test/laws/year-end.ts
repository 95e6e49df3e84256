import type { Month } from '../../src/model/context.ts';
import type { LawName } from '../../src/model/laws/laws.ts';
import { DUTIES } from '../../src/model/mark.ts';
import type { Rules } from '../../src/model/rules.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { World } from '../../src/model/world.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';

const scenario = resolveScenario(openScenario('scenarios/les.yaml'), {
  set: [
    'area.children=300',
    'horizon.ageingIn=180',
    'horizon.pilot=24',
    'arms.population.budget.shrinkPerYear=0.2',
    'arms.population.allocation.extraHours=false',
  ],
  arms: ['population'],
});

export interface State {
  readonly world: World;
  rules: Rules;
  readonly m: Month;
}

/** The end of the first pilot year, in a world of its own. */
export function yearEnd(): State {
  let state: State | undefined;
  const enough = new Error('enough');
  try {
    simulate(scenario, 'corrupt', 0, {
      watch: (arm, world, rules, m) => {
        if (arm !== 'population' || rules.now.month < 11) return;
        state = { world, rules, m };
        throw enough;
      },
    });
  } catch (error) {
    if (error !== enough) throw error;
  }
  return state!;
}

/** The first resident of whom this is true. */
export function someone({ m }: State, is: (row: number) => boolean): number {
  for (let row = m.clock.lo; row < m.clock.hi; row++) if (is(row)) return row;
  throw new RangeError('nobody');
}
export const age = ({ world, rules }: State, row: number): number =>
  rules.now.month - world.population.birthMonth[row]!;
export const code = ({ rules }: State, id: string): number =>
  rules.products.list.findIndex((p) => p.id === id) + 1;
export const untouched = (s: State) =>
  someone(s, (row) => (s.world.marks[row]! & DUTIES) === 0 && age(s, row) > 60);
export const helped = (s: State) => someone(s, (row) => s.world.home.product[row] !== 0);
export const now = (s: State): number => s.rules.now.month - s.m.history.start;

/** Something that no month does, and what the law that sees it has got. */
export type Corruption = readonly [what: string, corrupt: (s: State) => void, got: RegExp];
export type Corruptions = Readonly<Partial<Record<LawName, readonly Corruption[]>>>;
