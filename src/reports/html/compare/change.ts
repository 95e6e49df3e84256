/** How one arm's mean over the pilot changed from one run to another with the same seed. */
import type { Series } from '../../../results/folder/series.ts';
import { mean } from '../../../statistics/mean.ts';
import { pairedDifference } from '../../../statistics/paired-difference.ts';
import type { ReportData } from '../../report-data.ts';

/** Same children, same luck: then replication n of one run is the twin of replication n of the other. */
export function arePaired(first: ReportData, second: ReportData): boolean {
  return (
    first.summary.seed === second.summary.seed &&
    first.summary.replications === second.summary.replications
  );
}

export interface Change {
  readonly mean: number | null;
  /** Null where replications were not kept one by one, or there is one only. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Second minus first. */
export function changeOf(
  arm: string,
  indicator: string,
  first: ReportData,
  second: ReportData,
): Change {
  const [a, b] = [first, second].map(
    ({ summary }) => summary.arms.find(({ id }) => id === arm)?.total[indicator]?.mean ?? null,
  );
  const difference = a == null || b == null ? null : b - a;
  const [from, to] = [byReplication(first.series), byReplication(second.series)];
  const both = [...from.keys()].filter((replication) => to.has(replication));
  if (both.length < 2) return { mean: difference, low: null, high: null };
  const side = (values: ReadonlyMap<number, number>) =>
    both.map((key) => values.get(key) as number);
  return pairedDifference(side(from), side(to), first.manifest.level);

  function byReplication({ lines }: Series): Map<number, number> {
    return new Map(
      lines
        .filter((line) => line.who === arm && line.indicator === indicator)
        .map(({ replication, years }): [number, number] => {
          const pilot = years.slice(1).filter((value) => value !== null);
          return [replication, mean(pilot)];
        })
        .filter(([, value]) => !Number.isNaN(value)),
    );
  }
}
