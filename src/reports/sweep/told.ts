import type { Design } from '../../experiment/design/design.ts';
import type { Language } from '../../language/messages/language.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import type { Arm, Scenario } from '../../scenario/scenario.ts';

/** All that is told of a sweep, on a screen or on a page. */
export interface SweepTold {
  readonly base: Scenario;
  readonly design: Design;
  readonly seed: string;
  readonly replications: number;
  /** The arm that it is about. */
  readonly arm: Arm;
  readonly rows: readonly SweepRow[];
  /** What the picture is of. */
  readonly shown: readonly string[];
  readonly language: Language;
}
