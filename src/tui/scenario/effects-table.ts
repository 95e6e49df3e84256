/** The effects as lines of text: `22→30  +8±3`, one row a measure, one column for today and every arm. */
import { glossary } from '../../language/glossary.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { type Numbers, numbersIn } from '../../language/numbers.ts';
import { quadrantMarks } from '../../language/quadrant.ts';
import { mainArm } from '../../results/answer.ts';
import { type Effect, type Effects, type Previewed, previewed } from '../../results/effects.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Columns, columns } from '../columns.ts';
import type { Theme } from '../theme.ts';

const gap = 3;
/** As wide as most cells get, so that columns stay where they are while intervals appear and narrow. */
const usual = { same: '1.210±100'.length, changed: '11,21→11,20  +0,01±0,01'.length };

/** Where there is little room: the arm that it is about, the others that change, today, and then the rest. */
export function effectsTable(
  scenario: Scenario,
  effects: Effects,
  {
    language,
    width,
    theme,
  }: { readonly language: Language; readonly width: number; readonly theme: Theme },
): Columns {
  const numbers = numbersIn(language);
  const say = screenMessagesIn(language).scenario;
  const money = moneyOf(effects);
  const rows = previewed.map((id) => ({
    label: labelOf(id, language, money),
    cells: cellsOf(effects.rows[id], id === 'spending' ? money : undefined, numbers),
  }));
  const headings = [
    messagesIn(language).table.today,
    ...scenario.arms.map(({ name }) => name[language]),
  ];
  const moved = headings.map((_, i) => previewed.some((id) => moves(effects.rows[id][i])));
  const main = 1 + scenario.arms.indexOf(mainArm(scenario));
  const order = [main, ...headings.keys()].sort(
    (a, b) => rank(a, main, moved) - rank(b, main, moved),
  );
  const room = {
    width,
    gap,
    usual: (column: number) => (moved[column] ? usual.changed : usual.same),
    fitting: (widths: readonly number[], left: number) =>
      fitting([...new Set(order)], widths, left),
  };
  return columns({ title: say.children, headings, rows }, room, theme);
}

function rank(column: number, main: number, moved: readonly boolean[]): number {
  if (column === main) return 0;
  if (moved[column]) return 1;
  return column === 0 ? 2 : 3;
}

/** Of the columns in order of weight those that fit, in the order of the arms. */
function fitting(order: readonly number[], widths: readonly number[], room: number): number[] {
  let left = room;
  const kept = order.filter((i, place) => {
    const needed = gap + (widths[i] ?? 0);
    if (place > 0 && needed > left) return false;
    left -= needed;
    return true;
  });
  return kept.sort((a, b) => a - b);
}

/** With common luck an arm that nothing touches differs by nothing at all. */
export function moves(effect: Effect | undefined): boolean {
  const difference = effect?.change?.difference;
  return difference !== undefined && !(difference.mean === 0 && !(difference.halfWidth > 0));
}

export interface Money {
  readonly label: 'millions' | 'thousands';
  readonly unit: number;
  readonly digits: number;
}

export function moneyOf({ rows }: Effects): Money {
  const largest = Math.max(0, ...rows.spending.map(({ without }) => without.mean || 0));
  return largest >= 1e6
    ? { label: 'millions', unit: 1e6, digits: 2 }
    : { label: 'thousands', unit: 1e3, digits: 0 };
}

function labelOf(row: Previewed, language: Language, money: Money): string {
  const { table } = messagesIn(language);
  if (row === 'spending') return table[money.label];
  if (row === 'waiting' || row === 'homeSitters') return table[row];
  return `${quadrantMarks[row]} ${glossary[row][language]}`;
}

function cellsOf(effects: readonly Effect[], money: Money | undefined, numbers: Numbers): string[] {
  const { unit = 1, digits = countDigits(effects) } = money ?? {};
  const number = (x: number) => numbers.decimal(x / unit, digits);
  const around = ({ mean, halfWidth }: Effect['without']) =>
    Number.isFinite(halfWidth) ? `${number(mean)}±${number(halfWidth)}` : number(mean);
  return effects.map((effect) => {
    const { without, change } = effect;
    if (Number.isNaN(without.mean)) return '–';
    if (change === undefined || !moves(effect)) return around(without);
    const { to, difference } = change;
    return `${number(without.mean)}→${number(to.mean)}  ${signed(around(difference))}`;
  });
}

/** Few children deserve a decimal, and so do differences that are known to less than one. */
function countDigits(effects: readonly Effect[]): number {
  const largest = Math.max(0, ...effects.map(({ without }) => Math.abs(without.mean) || 0));
  const narrowest = Math.min(
    ...effects.filter(moves).map(({ change }) => change?.difference.halfWidth ?? 1),
  );
  return largest < 10 || narrowest < 1 ? 1 : 0;
}

/** A plus where no minus stands. */
export const signed = (text: string) => (/^(−|0(,0+|\.0+)?(±|$))/.test(text) ? text : `+${text}`);
