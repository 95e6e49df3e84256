import type { Language } from '../../language/messages/language.ts';
import type { Summary } from '../../results/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Paint } from './paint.ts';

/** What is on the page, and how wide it is. */
export interface Page {
  readonly scenario: Scenario;
  readonly summary: Summary;
  readonly language: Language;
  /** In columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** Of the program. */
  readonly version: string;
}
