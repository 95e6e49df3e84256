/** What is shown of every point: names, units and figures. */
import { type IndicatorId, indicators } from '../../language/indicators.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { numbersIn } from '../../language/numbers.ts';
import { quadrantMarks } from '../../language/quadrant.ts';
import { comparedBy } from '../../results/comparison.ts';
import type { Estimate } from '../../results/sweep/point-summary.ts';
import { indicatorFacts } from '../indicator-facts.ts';
import type { SweepTold } from './told.ts';

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** What a value is divided by before it is written in `unit`. */
  readonly per: number;
  /** Without the unit. */
  figure(value: number | null | undefined): string;
  range(estimate: Estimate): string;
}

/** The scale of a measure is the same all over the page. */
export function measureOf(id: string, page: SweepTold): Measure {
  const { base, language, rows } = page;
  const { table } = messagesIn(language);
  const { label, unit } = indicatorFacts(id, base, language);
  const { decimal, range } = numbersIn(language);
  const largest = Math.max(0, ...rows.map((row) => Math.abs(row.arm[id]?.mean ?? 0)));
  const own = Object.hasOwn(indicators, id) ? indicators[id as IndicatorId].unit : undefined;
  const millions = own === 'euro' && largest >= 1e6;
  const scale = millions ? 1e6 : 1;
  const digits = millions ? 2 : own === 'share' ? 3 : own === 'euro' || largest >= 100 ? 0 : 1;
  const scaled = (value: number | null | undefined) => (value == null ? null : value / scale);
  return {
    id,
    label,
    per: scale,
    unit: own === 'euro' ? table[millions ? 'millions' : 'euros'] : unit,
    figure: (value) => decimal(scaled(value), digits),
    range: ({ low, high }) => range(scaled(low), scaled(high), digits),
  };
}

/** The columns of the table, with their headings. */
export function headlines(
  page: SweepTold,
): { readonly heading: string; readonly measure: Measure }[] {
  const { table } = sweepMessagesIn(page.language);
  const of = (id: string) => measureOf(id, page);
  const spending = of(comparedBy.spending);
  return [
    ...(['q1', 'q2', 'q3', 'q4'] as const).map((quadrant) => ({
      heading: quadrantMarks[quadrant],
      measure: of(comparedBy[quadrant]),
    })),
    { heading: table.waiting, measure: of(comparedBy.waiting) },
    { heading: table.homeSitters, measure: of(comparedBy.homeSitters) },
    { heading: spending.unit, measure: spending },
  ];
}

/** What the picture is of, when nobody says: what the agreements are about, else who waits. */
export function usuallyShown({ agreements }: SweepTold['base']): string[] {
  const judged = agreements
    .flatMap(({ condition }) => condition.names)
    .filter((name) => name.startsWith('arm.'))
    .map((name) => name.replace(/^arm\.(?:y\d+\.)?/, ''));
  const wanted = [...new Set(judged)].slice(0, 2);
  return wanted.length > 0 ? wanted : [comparedBy.waiting];
}
