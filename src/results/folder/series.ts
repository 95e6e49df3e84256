/** What pictures need beyond the summary: months, and every replication by itself. */

/** An indicator of one arm, or of `today` (months below 0), by month. Euros in euros. */
export interface Band {
  readonly who: string;
  readonly indicator: string;
  /** Pilot months 0, 1 …; the run-in's are negative. */
  readonly months: readonly number[];
  readonly mean: readonly number[];
  readonly p5: readonly number[];
  readonly p95: readonly number[];
}

/** One replication's years of an indicator in one arm: the year before the pilot, then the pilot's. */
export interface Line {
  readonly who: string;
  readonly indicator: string;
  readonly replication: number;
  readonly years: readonly (number | null)[];
}

export interface Series {
  readonly bands: readonly Band[];
  readonly lines: readonly Line[];
}
