import type { Design } from '../../experiment/design/design.ts';
import type { Language } from '../../language/messages/language.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import type { Arm, Scenario } from '../../scenario/scenario.ts';
import type { Paint } from '../paint.ts';

/** What is on the page of a sweep, and how wide it is. */
export interface SweepPage {
  readonly base: Scenario;
  readonly design: Design;
  readonly seed: string;
  readonly replications: number;
  /** The arm that it is about. */
  readonly arm: Arm;
  readonly rows: readonly SweepRow[];
  /** What the picture is of. */
  readonly shown: readonly string[];
  /** Absent when it was interrupted. */
  readonly digest: string | undefined;
  readonly language: Language;
  /** In columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** Of the program. */
  readonly version: string;
}
