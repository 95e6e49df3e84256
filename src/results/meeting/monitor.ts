/** What a monitor shows at a quarterly meeting: first the lines that were agreed, then what the scenario looks at. */

import type { QuarterReport, Reading, Signal } from '../../experiment/steering/message.ts';
import { type IndicatorId, indicators } from '../../language/indicators.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Which side of an agreed line it is on; `untold`: nobody can say yet. */
export type Side = 'within' | 'above' | 'below' | 'untold';

export interface MonitorRow {
  /** Of the indicator; undefined where the line is about something that has no name. */
  readonly indicator: string | undefined;
  readonly signal: (Signal & { readonly side: Side }) | undefined;
  readonly now: number | null;
  readonly before: number | null;
  readonly undecided: number | null;
  readonly byRules: number | null;
}

/** Where a scenario does not say what it looks at. */
const usual = [
  'waiting.over3Months',
  'homeSitters.over3Months',
  'support.q4All',
  'spend.total',
] as const satisfies readonly IndicatorId[];

type Watching = Pick<Scenario, 'indicators'>;

/** Ids of what a scenario looks at, or else of what most look at. */
export const watchedIn = ({ indicators }: Watching): readonly string[] =>
  indicators.length > 0 ? indicators.map(({ id }) => id) : usual;

export function monitor(
  { readings, signals }: Pick<QuarterReport, 'readings' | 'signals'>,
  scenario: Watching,
): MonitorRow[] {
  const lines = signals.map((signal): MonitorRow => {
    const told = { ...signal, side: sideOf(signal) };
    const indicator = indicatorOf(signal, readings);
    // A rule may look at a year, a reading is of the quarter.
    if (indicator !== undefined && readings[indicator]?.now === signal.value)
      return { ...rowOf(indicator, readings[indicator]), signal: told };
    const unread = { before: null, undecided: null, byRules: null };
    return { indicator: undefined, signal: told, now: signal.value, ...unread };
  });
  const shown = new Set(lines.map(({ indicator }) => indicator));
  const others = watchedIn(scenario).filter((id) => !shown.has(id) && isKnown(readings[id]));
  return [...lines, ...others.map((id) => rowOf(id, readings[id] as Reading))];
}

/** A year's measure has nothing to say until a year is over. */
const isKnown = (reading: Reading | undefined) => reading !== undefined && reading.now !== null;

function rowOf(indicator: string, { now, before, undecided, byRules }: Reading): MonitorRow {
  return { indicator, signal: undefined, now, before, undecided, byRules };
}

/** What the line is about, where that is one indicator of the arm by itself. */
function indicatorOf(
  { condition }: Signal,
  readings: QuarterReport['readings'],
): string | undefined {
  const [, id] = /^\s*\w+\.([\w.]+)\s*[<>]=?/.exec(condition) ?? [];
  return id !== undefined && Object.hasOwn(readings, id) ? id : undefined;
}

function sideOf({ crossed, value, line }: Signal): Side {
  if (crossed === null) return 'untold';
  if (!crossed) return 'within';
  return value !== null && line !== null && value < line ? 'below' : 'above';
}

/** What is counted over a year, so that a quarter's number is at the rate of one. */
export const isFlow = (indicator: string): boolean =>
  Object.hasOwn(indicators, indicator) && indicators[indicator as IndicatorId].measure === 'flow';
