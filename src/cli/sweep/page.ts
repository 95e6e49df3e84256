import type { SweepTold } from '../../reports/sweep/told.ts';
import type { Paint } from '../../reports/text/paint.ts';

/** What is on the page of a sweep, and how wide it is. */
export interface SweepPage extends SweepTold {
  /** Absent when it was interrupted. */
  readonly digest: string | undefined;
  /** In columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** Of the program. */
  readonly version: string;
}
