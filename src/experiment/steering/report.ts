/** What a steering group sees at the end of a quarter. */
import { euros } from '../../language/units.ts';
import type { Pilot, Playing } from '../../model/simulate.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SteeredArm } from '../../scenario/steered.ts';
import type { Named, Purse, QuarterReport, Reading, Signal } from './message.ts';
import { possibleNow } from './possible.ts';
import { known, type Read, readArm, readable, readToday, type Span } from './read-quarter.ts';
import { linesOf, signalOf } from './signals.ts';

type Told = Pick<QuarterReport, 'readings' | 'signals' | 'purse' | 'possible'>;

export interface About {
  /** Id of the arm, as the scenario calls it. */
  readonly steered: string;
  /** The regimes that the scenario has. */
  readonly regimes: readonly Named[];
}

/** Tells of the quarter that has just ended; remembers the one before. */
export function reporter(
  pilot: Pilot,
  scenario: Scenario,
  { steered, regimes }: About,
): () => Told {
  let before: Told | undefined;
  return () => {
    const arm = armOf(pilot, 'decided');
    before = {
      readings: readingsOf(pilot, scenario, before?.readings),
      signals: signalsOf(pilot, scenario, steered, before?.signals ?? []),
      purse: purseOf(arm, scenario),
      possible: possibleNow(arm, scenario, regimes),
    };
    return before;
  };
}

/** Throws a RangeError where it is not lived. */
export function armOf(pilot: Pilot, id: SteeredArm): Playing {
  const arm = pilot.arms.find((one) => one.id === id);
  if (arm === undefined) throw new RangeError(`arm: expected ${id}`);
  return arm;
}

/** The quarter that ends with the last month that was lived. */
function spanOf({ month }: Pilot): Span {
  return { month: month - 1, months: ((month - 1) % 3) + 1 };
}

function readingsOf(
  pilot: Pilot,
  scenario: Scenario,
  before: QuarterReport['readings'] | undefined,
): QuarterReport['readings'] {
  const span = spanOf(pilot);
  const arms = new Map(pilot.arms.map((arm) => [arm.id, readArm(arm, scenario, span)]));
  const inArm = (id: SteeredArm, what: string) => known(arms.get(id)?.(what) ?? Number.NaN);
  const today = readToday(armOf(pilot, 'decided'), scenario);
  const readings = readable(scenario).map((id): [string, Reading] => [
    id,
    {
      now: inArm('decided', id),
      before: before?.[id]?.now ?? null,
      today: known(today(id)),
      undecided: inArm('undecided', id),
      byRules: inArm('byRules', id),
    },
  ]);
  return Object.fromEntries(readings);
}

function signalsOf(
  pilot: Pilot,
  scenario: Scenario,
  steered: string,
  before: readonly Signal[],
): Signal[] {
  const arm = armOf(pilot, 'decided');
  const { month, months } = spanOf(pilot);
  const endsYear = (month + 1) % 12 === 0;
  const today = readToday(arm, scenario);
  const over = (months: number): Read => readArm(arm, scenario, { month, months });
  const year = (number: number, id: string): number => {
    const end = number * 12 - 1;
    return end > month ? Number.NaN : readArm(arm, scenario, { month: end, months: 12 })(id);
  };
  const rules = scenario.arms.find(({ id }) => id === 'byRules')?.scenario.steering ?? {
    rules: [],
  };
  return linesOf(scenario, rules, steered, endsYear).map((line) => {
    const yearly = rules.rules.some(({ id, every }) => id === line.id && every === 'year');
    const sides = { arm: over(line.kind === 'rule' && yearly ? 12 : months), today, year };
    const last = before.find(({ kind, id }) => kind === line.kind && id === line.id);
    return signalOf(line, sides, last?.crossed ?? null);
  });
}

function purseOf({ rules, m }: Playing, { pots: named }: Scenario): Purse {
  const pots = rules.funds.pots.map(({ id }, i) => ({
    id,
    name: named.find((pot) => pot.id === id)?.name ?? { nl: id, en: id },
    available: euros(m.accounts[i]?.available ?? 0),
    spent: euros(m.accounts[i]?.spent ?? 0),
  }));
  const next = rules.funds.pots.map(({ budgets }) => budgets[m.clock.year + 1]);
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  return {
    available: sum(pots.map(({ available }) => available)),
    spent: sum(pots.map(({ spent }) => spent)),
    months: m.clock.monthOfYear + 1,
    next: next.some((one) => one === undefined)
      ? null
      : euros(sum(next.map((cents) => cents ?? 0))),
    pots,
  };
}
