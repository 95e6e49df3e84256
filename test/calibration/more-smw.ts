/** What half as much school social work again does to the entry into youth help. Reported, never fitted. */
import type { ArmOutcome } from '../../src/experiment/outcome.ts';
import { armOf } from '../../src/results/samples.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { mean } from '../../src/statistics/mean.ts';
import { pairedDifference } from '../../src/statistics/paired-difference.ts';
import { arms, type Measured } from './measured.ts';

/** Zero: CPB (2020). High: CPB, residents referred 14 % more often where there are wijkteams. Low: judgement. */
export const literature = [-0.2, 0.14] as const;

/** Pilot years over which the effect is taken: the first two are on the way. */
const years = [3, 4, 5];

/** As a share of the entries without it, with its paired 95 % interval. */
export function entryEffect({ outcomes }: Measured): Pick<Interval, 'mean' | 'low' | 'high'> {
  const entries = ({ years: table }: ArmOutcome) =>
    mean(years.map((year) => table['q4.entries'][year - 1] ?? Number.NaN));
  const of = (id: string) => outcomes.map((record) => entries(armOf(record, id)));
  const plain = of(arms.plain);
  const difference = pairedDifference(plain, of(arms.moreSmw));
  const without = mean(plain);
  return {
    mean: difference.mean / without,
    low: difference.low / without,
    high: difference.high / without,
  };
}
