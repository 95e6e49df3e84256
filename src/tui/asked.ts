import type { Language } from '../language/messages/language.ts';

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
