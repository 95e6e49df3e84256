import type { Quantity } from '../experiment/quantity.ts';
import { interval } from '../statistics/interval.ts';
import { quantiles } from '../statistics/quantile.ts';
import type { Sample } from '../statistics/sample.ts';
import { shown } from './shown.ts';

/** Over replications: the mean with its 95 % interval, and how far replications lie apart. */
export interface Spread {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p5: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
}

/** Their names, in the order in which they stand in a table. */
export const statistics = [
  'mean',
  'sd',
  'low',
  'high',
  'p5',
  'p25',
  'p50',
  'p75',
  'p95',
] as const satisfies readonly (keyof Spread)[];

/** Replications without a value (NaN) are left out. */
export function spread(quantity: Pick<Quantity, 'euro'>, sample: Sample, level: number): Spread {
  const measured = Float64Array.from(sample).filter((value) => !Number.isNaN(value));
  const known = measured.length > 0 ? interval(measured, level) : undefined;
  const [p5, p25, p50, p75, p95] = quantiles(measured, [0.05, 0.25, 0.5, 0.75, 0.95]);
  return {
    mean: shown(quantity, known?.mean),
    sd: shown(quantity, known?.sd),
    low: shown(quantity, known?.low),
    high: shown(quantity, known?.high),
    p5: shown(quantity, p5),
    p25: shown(quantity, p25),
    p50: shown(quantity, p50),
    p75: shown(quantity, p75),
    p95: shown(quantity, p95),
  };
}
