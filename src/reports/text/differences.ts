import { axisOf, intervalBar } from '../../language/datawords/interval-bar.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import { changeFrom } from '../../results/answer.ts';
import { comparedBy } from '../../results/comparison.ts';
import { type Difference, decimalsOf } from '../../results/difference.ts';
import { type EuroScale, euroScale } from '../../results/euro-scale.ts';
import { rowLabel } from './labels.ts';
import type { Page } from './page.ts';

const measures = ['spending', 'waiting', 'homeSitters'] as const;
type Measure = (typeof measures)[number];

/** An arm's difference from the first arm in one measure. */
export interface DifferenceFigures {
  readonly measure: string;
  readonly arm: string;
  readonly base: string;
  readonly change: Difference;
  /** `−1,31 (−1,71 tot −0,92)` */
  readonly figures: string;
}

/** By measure, then by arm; empty when there is nothing to compare. */
export function differenceFigures({ scenario, summary, language }: Page): DifferenceFigures[] {
  const [base, ...others] = scenario.arms;
  if (base === undefined) return [];
  const scale = euroScale(summary);
  return measures.flatMap((measure) =>
    others.map((arm) => {
      const change = changeFrom(base.id, arm.id, summary)[comparedBy[measure]];
      return {
        measure: rowLabel(measure, language, scale),
        arm: arm.name[language],
        base: base.name[language],
        change,
        figures: inFigures(change, measure, scale, language),
      };
    }),
  );
}

/** The same as lines with a picture of where each interval lies; bars of one measure share their axis. */
export function differences(page: Page): string[] {
  const all = differenceFigures(page);
  const widest = (of: (line: DifferenceFigures) => string) =>
    Math.max(...all.map((line) => of(line).length));
  const [first] = all;
  if (first === undefined) return [];
  const columns = [
    widest(({ measure }) => measure),
    widest(({ arm }) => arm),
    widest(({ figures }) => figures),
  ];
  const [measureWidth = 0, armWidth = 0, figuresWidth = 0] = columns;
  const room = Math.max(12, Math.min(40, page.width - measureWidth - armWidth - figuresWidth - 6));
  return [
    page.paint.bold(messagesIn(page.language).differences.title(first.base)),
    ...all.map(({ measure, arm, change, figures }, i) => {
      const group = all.filter((line) => line.measure === measure).map((line) => line.change);
      const name = all[i - 1]?.measure === measure ? '' : measure;
      const bar = intervalBar(change, axisOf(group), room);
      return `${name.padEnd(measureWidth)}  ${arm.padEnd(armWidth)}  ${bar}  ${figures}`;
    }),
  ];
}

function inFigures(
  change: Difference,
  measure: Measure,
  scale: EuroScale,
  language: Page['language'],
): string {
  const { decimal, range } = numbersIn(language);
  const { unit, digits } = measure === 'spending' ? scale : { unit: 1, digits: decimalsOf(change) };
  const scaled = (value: number | null) => (value === null ? null : value / unit);
  const mean = decimal(scaled(change.mean), digits);
  if (change.low === null) return mean;
  return `${mean} (${range(scaled(change.low), scaled(change.high), digits)})`;
}
