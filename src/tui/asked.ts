import type { Language } from '../language/messages/language.ts';
import type { Summary } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Theme } from './theme.ts';

/** What was asked for when the program was started; it holds for every scenario that is run. */
export interface Asked {
  readonly language: Language;
  readonly seed: string | undefined;
  readonly replications: number | undefined;
  readonly precision: number | undefined;
  readonly workers: number | undefined;
  readonly arms: readonly string[] | undefined;
  readonly set: readonly string[];
  readonly check: boolean;
  /** Where the run folder is to be; in `reports` when nobody says. */
  readonly out: string | undefined;
}

/** What stands on the page of a comparison. */
export interface ComparisonPage {
  readonly scenario: Scenario;
  readonly summary: Summary;
  readonly language: Language;
  /** In columns of the terminal. */
  readonly width: number;
  readonly paint: Pick<Theme, 'bold' | 'dim' | 'good' | 'bad'>;
  /** Of the program. */
  readonly version: string;
}

/** Breaks a text at its spaces into lines of at most `width` characters. */
export type Wrap = (text: string, width: number) => string[];

/**
 * What the screen borrows from the command line's face: handed in by whoever opens the screen, since
 * the faces may not know each other and nothing should be said in two ways.
 */
export interface Print {
  /** The comparison as the command `run` prints it, lines and all. */
  readonly comparison: (page: ComparisonPage) => string;
  readonly wrap: Wrap;
}
