/** The main numbers so far as lines of text: `1.210±12`, one row a measure, one column for today and every arm. */
import { glossary } from '../../language/glossary.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { type Numbers, numbersIn } from '../../language/numbers.ts';
import { quadrantMarks } from '../../language/quadrant.ts';
import { type Estimate, type Estimates, type Watched, watched } from '../../results/estimates.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Columns, columns } from '../columns.ts';
import type { Theme } from '../theme.ts';

const gap = 2;
/** As wide as most cells get, so that columns stay where they are when intervals appear and narrow. */
const usual = '1.210±100'.length;

export interface TableOptions {
  readonly scenario: Scenario;
  readonly estimates: Estimates | undefined;
  readonly language: Language;
  readonly width: number;
  readonly theme: Theme;
}

/** Columns that do not fit are left out, today first and then the last arms, and named in `unseen`. */
export function estimateTable(options: TableOptions): Columns {
  const { scenario, language, width, theme } = options;
  const say = screenMessagesIn(language).run;
  const money = moneyScale(options.estimates);
  const numbers = numbersIn(language);
  const rows = watched.map((row) => ({
    label: labelOf(row, language, money),
    cells: cells(options.estimates?.[row] ?? [], row === 'spending' ? money.unit : 1, numbers),
  }));
  const headings = [
    messagesIn(language).table.today,
    ...scenario.arms.map(({ name }) => name[language]),
  ];
  const room = { width, gap, usual: () => usual, fitting };
  return columns({ title: say.children, headings, rows }, room, theme);
}

/** Which columns there is room for. */
function fitting(widths: readonly number[], room: number): number[] {
  const needed = (some: readonly number[]) =>
    some.reduce((sum, i) => sum + gap + (widths[i] ?? 0), 0);
  const all = widths.map((_, i) => i);
  if (needed(all) <= room) return all;
  let some = all.slice(1);
  while (some.length > 1 && needed(some) > room) some = some.slice(0, -1);
  return some;
}

interface MoneyScale {
  readonly label: 'millions' | 'thousands';
  readonly unit: number;
}

function moneyScale(estimates: Estimates | undefined): MoneyScale {
  const largest = Math.max(0, ...(estimates?.spending ?? []).map(({ mean }) => mean || 0));
  return largest >= 1e6 || largest === 0
    ? { label: 'millions', unit: 1e6 }
    : { label: 'thousands', unit: 1e3 };
}

function labelOf(row: Watched, language: Language, money: MoneyScale): string {
  const { table } = messagesIn(language);
  switch (row) {
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return `${quadrantMarks[row]} ${glossary[row][language]}`;
    case 'waiting':
    case 'homeSitters':
      return table[row];
    case 'spending':
      return table[money.label];
  }
}

/** All with as many decimals: those that the smallest number or the narrowest interval of the row deserves. */
function cells(estimates: readonly Estimate[], unit: number, numbers: Numbers): string[] {
  const known = estimates.filter(({ mean }) => !Number.isNaN(mean));
  const largest = Math.max(...known.map(({ mean }) => Math.abs(mean) / unit));
  const narrowest = Math.min(...known.map(({ halfWidth }) => halfWidth / unit));
  const fine = largest < 10 || narrowest < (unit === 1 ? 1 : 0.1);
  const digits = (fine ? 1 : 0) + (unit === 1 ? 0 : 1);
  return estimates.map(({ mean, halfWidth }) => {
    if (Number.isNaN(mean)) return '–';
    const centre = numbers.decimal(mean / unit, digits);
    if (!Number.isFinite(halfWidth)) return centre;
    return `${centre}±${numbers.decimal(halfWidth / unit, digits)}`;
  });
}
