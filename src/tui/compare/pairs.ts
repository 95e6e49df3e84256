/** Which two are held against each other, and in what they differ. */
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { mainArm } from '../../results/answer.ts';
import type { Summary } from '../../results/summary.ts';
import { whatMatters } from '../../results/what-matters.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface Pair {
  /** An arm's id, or `today`. */
  readonly from: string;
  readonly to: string;
}

export function pairsOf({ differences }: Summary): readonly Pair[] {
  return differences;
}

export function pairAt(summary: Summary, at: number): Pair {
  const pair = pairsOf(summary)[at];
  if (pair === undefined) throw new RangeError(`pair: expected one of the summary, got ${at}`);
  return pair;
}

/** From the first arm to the one that it is about; where they are the same, from today. */
export function usualPair(scenario: Scenario, summary: Summary): number {
  const main = mainArm(scenario).id;
  return Math.max(
    0,
    pairsOf(summary).findIndex(({ to }) => to === main),
  );
}

/** Indicators, first what matters most. */
export function measuresOf(scenario: Scenario, summary: Summary, pair: number): string[] {
  const { from, to } = pairAt(summary, pair);
  return whatMatters(scenario, summary, from, to).map(({ id }) => id);
}

export function nameOf(id: string, { arms }: Scenario, language: Language): string {
  if (id === 'today') return messagesIn(language).table.today;
  return arms.find((arm) => arm.id === id)?.name[language] ?? id;
}

/** populatie − traject */
export function pairName({ from, to }: Pair, scenario: Scenario, language: Language): string {
  return `${nameOf(to, scenario, language)} − ${nameOf(from, scenario, language)}`;
}
