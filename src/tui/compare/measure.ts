/** A measure as it is written on the screen: what it is called, in what unit, and its figures. */

import { glossary } from '../../language/glossary.ts';
import { type IndicatorId, indicators, type Unit } from '../../language/indicators.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { numbersIn } from '../../language/numbers.ts';
import { quadrantMarks } from '../../language/quadrant.ts';
import { unitNames } from '../../language/unit-names.ts';
import { type AmountWords, amountWords, indicatorName } from '../../results/amount-in-words.ts';
import { comparedBy, type RowId } from '../../results/comparison.ts';
import { euroScale } from '../../results/euro-scale.ts';
import type { Summary } from '../../results/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface Change {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface MeasureWords {
  readonly label: string;
  /** In words, but for children: `per jaar`; empty where the figures have it (euros) or where nobody wrote one down. */
  readonly unit: string;
  amount(value: number | null | undefined): string;
  /** `+31 (18–44)`; without an interval where none is known. */
  change(change: Change): string;
}

/** `changes`: those that stand under each other, and are written as precisely. Euros have their sign. */
export function measureWords(
  id: string,
  scenario: Scenario,
  summary: Pick<Summary, 'today' | 'arms'>,
  changes: readonly Change[],
  language: Language,
): MeasureWords {
  const totals = [summary.today.indicators, ...summary.arms.map(({ total }) => total)];
  const scale = Math.max(...totals.map((total) => Math.abs(total[id]?.mean ?? 0)));
  const words = amountWords(id, scale, precisionOf(changes), language);
  return {
    label: labelOf(id, scenario, language),
    unit: unitBeside(id, language),
    amount: (value) => words.mean(value ?? null),
    change: changeWith(words),
  };
}

/** The same for under a heading that has the unit: euros are counted as everywhere on the page. */
export function headedWords(
  id: string,
  scenario: Scenario,
  summary: Summary,
  changes: readonly Change[],
  language: Language,
): MeasureWords {
  const written = measureWords(id, scenario, summary, changes, language);
  const of = unitOf(id);
  if (of !== 'euro') return { ...written, unit: of === undefined ? '' : unitNames[of][language] };
  const { name, unit, digits } = euroScale(summary);
  const { decimal, range } = numbersIn(language);
  const scaled = (value: number | null) => (value === null ? null : value / unit);
  const words: AmountWords = {
    mean: (value) => decimal(scaled(value), digits),
    range: (low, high) => range(scaled(low), scaled(high), digits),
  };
  return {
    label: indicatorName(id, scenario, language),
    unit: messagesIn(language).table[name],
    amount: (value) => words.mean(value ?? null),
    change: changeWith(words),
  };
}

const changeWith =
  (words: AmountWords) =>
  ({ mean, low, high }: Change): string => {
    const centre = signed(words.mean(mean), mean);
    return low === null || high === null ? centre : `${centre} (${words.range(low, high)})`;
  };

function unitOf(id: string): Unit | undefined {
  return Object.hasOwn(indicators, id) ? indicators[id as IndicatorId].unit : undefined;
}

/** A screen says once that what has no unit is children. */
function unitBeside(id: string, language: Language): string {
  const unit = unitOf(id);
  if (unit === undefined || unit === 'euro') return '';
  const children = unitNames.children[language];
  return unitNames[unit][language].replace(new RegExp(`^${children} ?`), '');
}

/** Half the widest interval. */
export function precisionOf(changes: readonly Change[]): number {
  return Math.max(0, ...changes.map(({ low, high }) => ((high ?? 0) - (low ?? 0)) / 2));
}

/** A difference has its sign, but for one that is nothing as it is written. */
export function signed(text: string, value: number | null): string {
  if (!/[1-9]/.test(text)) return text.replace(/^−/, '');
  return value !== null && value > 0 ? `+${text}` : text;
}

function labelOf(id: string, scenario: Scenario, language: Language): string {
  const row = Object.entries(comparedBy).find(([, indicator]) => indicator === id)?.[0] as
    | RowId
    | undefined;
  const { table } = messagesIn(language);
  const { compare } = screenMessagesIn(language);
  switch (row) {
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return `${quadrantMarks[row]} ${glossary[row][language]}`;
    case 'oza':
      return table.both.trim();
    case 'waiting':
    case 'homeSitters':
      return table[row];
    case 'spending':
      return compare.spending;
    case 'school':
    case 'swv':
    case 'municipality':
      return compare.spendingOf(table.of[row]);
    default:
      return indicatorName(id, scenario, language);
  }
}
