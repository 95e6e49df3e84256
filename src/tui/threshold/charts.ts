/** The room that is left to each agreement along the shrink rate: one curve below the other, on one axis. */
import { type CurvePoint, curve } from '../../language/datawords/curve.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import type { Language } from '../../language/messages/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { parameterWords } from '../../results/parameter-in-words.ts';
import { rangeInWords, wordsOf } from '../../results/threshold/in-words.ts';
import type { ThresholdSummary } from '../../results/threshold/summary.ts';
import type { Theme } from '../theme.ts';
import { axisLines, type Mark } from './axis-lines.ts';

export interface Charts {
  /** What stands above each, in the order of the conditions of the curve. */
  readonly titles: readonly string[];
  readonly curve: ThresholdSummary['curve'];
  readonly vary: Pick<ThresholdSummary['vary'], 'low' | 'high' | 'unit' | 'whole'>;
  /** What is known of the threshold, if anything is. */
  readonly known: ThresholdSummary | undefined;
  /** With fewer replications than this an interval says nothing yet, and is not drawn. */
  readonly least: number;
}

export interface Place {
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
}

const lowest = 3;
const highest = 14;
const widest = 100;

/** As many as there is room for, those that may break first before the others; `unseen` are the titles of the rest. */
export function charts(of: Charts, place: Place): { lines: string[]; unseen: string[] } {
  const { theme, language } = place;
  const width = Math.min(widest, place.width);
  const order = inOrder(of);
  const heads = order.map((c) => wrap(of.titles[c] ?? '', width));
  const axisHeight = 3;
  let count = heads.length;
  const needed = (count: number) =>
    axisHeight + heads.slice(0, count).reduce((sum, head) => sum + head.length + lowest, 0);
  while (count > 1 && needed(count) > place.height) count--;
  const shown = order.slice(0, count);
  const titles = heads.slice(0, count).flat().length;
  const height = Math.max(
    2,
    Math.min(highest, Math.floor((place.height - axisHeight - titles) / Math.max(1, count))),
  );
  const drawn = shown.map((c) => panel(c, of, language, height));
  const margin = Math.max(0, ...drawn.flatMap(({ labels }) => labels.map(({ length }) => length)));
  const room = width - margin - 2;
  const mark = markOf(of, language);
  const lines = drawn.flatMap(({ points, labels }, i) => {
    const { rows } = points.length === 0 ? { rows: [] } : curve(points, 0, room, height);
    const marked = rows.map((row) => crossed(row.padEnd(room), mark, of, room).trimEnd());
    const drawn = marked.map((row, r) => `${(labels[r] ?? '').padStart(margin)} │${row}`);
    return [...(heads[i] ?? []).map(theme.bold), ...drawn];
  });
  const words = parameterWords(of.vary, of.vary.high - of.vary.low, language);
  const written = (x: number, last: boolean) => (last ? words.value(x) : words.bare(x));
  const axis = axisLines({ ...of.vary, written, mark }, room);
  return {
    lines: [...lines, ...axis.map((line) => ' '.repeat(margin + 1) + line)],
    unseen: order.slice(count).map((c) => of.titles[c] ?? ''),
  };
}

/** Places of the conditions: the one that breaks first, those that may, the rest. */
function inOrder({ titles, known }: Charts): number[] {
  const rank = (c: number) => {
    const id = known?.conditions[c]?.id ?? '';
    if (id === known?.threshold.first) return 0;
    return known?.threshold.suspects.includes(id) ? 1 : 2;
  };
  return titles.map((_, c) => c).sort((a, b) => rank(a) - rank(b) || a - b);
}

interface Panel {
  readonly points: readonly CurvePoint[];
  /** A row each: the highest, zero and the lowest. */
  readonly labels: readonly string[];
}

function panel(c: number, of: Charts, language: Language, height: number): Panel {
  const points = of.curve.flatMap(({ x, replications, margins }): CurvePoint[] => {
    const { mean, low, high } = margins[c] ?? { mean: null, low: null, high: null };
    if (mean === null) return [];
    if (replications < of.least) return [{ x, mean, low: mean, high: mean }];
    return [{ x, mean, low: low ?? mean, high: high ?? mean }];
  });
  if (points.length === 0) return { points, labels: [] };
  const { top, bottom } = curve(points, 0, 2, height);
  const { decimal } = numbersIn(language);
  const digits = top - bottom >= 10 ? 0 : top - bottom >= 1 ? 1 : 2;
  const zero = Math.round((top / (top - bottom || 1)) * (height - 1));
  const ends = top === bottom ? [] : [decimal(top, digits), decimal(bottom, digits)];
  const labels = Array.from({ length: height }, (_, r) => {
    if (r === zero) return '0';
    return (r === 0 ? ends[0] : r === height - 1 ? ends[1] : undefined) ?? '';
  });
  return { points, labels };
}

function markOf({ known }: Charts, language: Language): Mark | undefined {
  if (known === undefined) return undefined;
  const { estimate, low, high } = known.threshold;
  if (estimate === null) return undefined;
  const words = wordsOf(known, language);
  return {
    x: estimate,
    low,
    high,
    text: `${words.value(estimate)} (${askMessagesIn(language).certainty(rangeInWords(known, language))})`,
  };
}

/** The threshold as a line from top to bottom, behind the curve. */
function crossed(row: string, mark: Mark | undefined, { vary }: Charts, room: number): string {
  if (mark === undefined) return row;
  const at = Math.round(((mark.x - vary.low) / (vary.high - vary.low)) * (room - 1));
  const here = row[at];
  return here === ' ' || here === '·' || here === '░'
    ? `${row.slice(0, at)}┊${row.slice(at + 1)}`
    : row;
}
