/** What a monitor shows and what may be chosen, as people read it. */
import type { Cost, Purse, QuarterReport, Signal } from '../../experiment/steering/message.ts';
import type { Language } from '../../language/messages/language.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { amount, bareAmount, labelOf, scaleOf } from './amounts.ts';
import type { MonitorRow } from './monitor.ts';
import { allKinds, type Option, type Value } from './options.ts';

export interface RowInWords {
  readonly label: string;
  readonly now: string;
  readonly before: string;
  readonly undecided: string;
  readonly byRules: string;
  /** On which side of the line; empty where there is none. */
  readonly signal: string;
  /** A line that is crossed. */
  readonly crossed: boolean;
}

/** `unit`: whether money has it with every number, or once beside the name. */
export function rowInWords(
  row: MonitorRow,
  scenario: Scenario,
  language: Language,
  unit: 'each' | 'once' = 'each',
): RowInWords {
  const { indicator, signal } = row;
  const scale = scaleOf([row.now, row.before, row.undecided, row.byRules, signal?.line ?? null]);
  const written = unit === 'once' ? bareAmount : amount;
  const number = (x: number | null) => (x === null ? '' : written(indicator, x, scale, language));
  return {
    label:
      indicator === undefined
        ? (signal?.name[language] ?? '')
        : labelOf(indicator, scenario, language, unit === 'once' ? scale : undefined),
    now: number(row.now),
    before: number(row.before),
    undecided: number(row.undecided),
    byRules: number(row.byRules),
    signal: signal === undefined ? '' : signalInWords(signal, number(signal.line), language),
    crossed: signal?.crossed === true,
  };
}

function signalInWords(
  { kind, side, crossed, crossedBefore }: NonNullable<MonitorRow['signal']>,
  line: string,
  language: Language,
): string {
  const say = meetingMessagesIn(language);
  if (side === 'untold') return say.untold;
  if (kind === 'rule') return crossed ? `▲ ${say.ruleActs(line)}` : say.ruleRests(line);
  if (side === 'within') return say.within(line);
  const mark = side === 'above' ? '▲' : '▼';
  return `${mark} ${say[side][crossedBefore ? 'still' : 'now'](line)}`;
}

/** How it stands with what was agreed, in one sentence. */
export function agreementsInWords(signals: readonly Signal[], language: Language): string {
  const say = meetingMessagesIn(language);
  const { whole } = numbersIn(language);
  const agreements = signals.filter(({ kind }) => kind === 'agreement');
  const crossed = agreements.filter((one) => one.crossed === true);
  const [all, n] = [whole(agreements.length), whole(crossed.length)];
  if (agreements.length === 0) return say.noAgreements;
  if (crossed.length === 0) return say.noneCrossed(all);
  return say.crossed(n, all, crossed.map(({ name }) => name[language]).join('; '));
}

/** The share that is spent, or nothing where there is no budget. */
export const shareSpent = ({ available, spent }: Purse): number | undefined =>
  available > 0 ? spent / available : undefined;

/** This year's money, from what matters most on. */
export function purseInWords(purse: Purse, language: Language): string[] {
  const say = meetingMessagesIn(language);
  const { euros, percent, whole } = numbersIn(language);
  const share = shareSpent(purse);
  if (share === undefined) return [say.openBudget];
  const rounded = Math.round(share * 100) / 100;
  return [
    say.months(percent(rounded), whole(purse.months)),
    say.spent(euros(purse.spent), euros(purse.available)),
    ...(purse.next === null ? [] : [say.nextYear(euros(purse.next))]),
  ];
}

export function optionInWords({ kind, practice }: Option, language: Language): string {
  const say = meetingMessagesIn(language).options;
  if (kind === 'start' || kind === 'stop') return say[kind](practice?.name[language] ?? '');
  return say[kind];
}

/** `regimes`: what those are called that may be chosen. */
export function valueInWords(
  { kind }: Option,
  value: Value,
  { regime }: Pick<QuarterReport['possible'], 'regime'>,
  language: Language,
): string {
  const say = meetingMessagesIn(language).values;
  const { decimal, percent, whole } = numbersIn(language);
  switch (kind) {
    case 'smwHours':
      return say.hours(decimal(Number(value), Number.isInteger(value) ? 0 : 1));
    case 'smwSchools':
      return whole(Number(value));
    case 'smwKinds':
      return value === allKinds ? say.all : messagesIn(language).kinds[value as 'po'];
    case 'preventionShare':
      return percent(Number(value));
    case 'priority':
      return say[value as 'need'];
    case 'regime':
      return [regime.now, ...regime.others].find(({ id }) => id === value)?.name[language] ?? '';
    default:
      return say[String(value) as 'true'];
  }
}

/** What it costs and on what that rests. `step`: of one step of a number, which nobody has chosen. */
export function costInWords(
  { kind }: Option,
  { perYear, basis }: Cost,
  step: boolean,
  language: Language,
): { readonly amount: string; readonly basis: string } {
  const say = meetingMessagesIn(language);
  if (perYear === null) return { amount: say.unknownCost, basis: '' };
  if (perYear === 0 && basis === 'computed') return { amount: say.costsNothing, basis: '' };
  const euros = numbersIn(language).euros(perYear);
  const words = !step
    ? say.cost(euros)
    : kind === 'smwHours'
      ? say.perHour(euros)
      : kind === 'preventionShare'
        ? say.perPoint(euros)
        : say.cost(euros);
  return { amount: words, basis: say.basis[basis] };
}
