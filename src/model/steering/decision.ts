/** What was decided at the end of which month (0: the pilot's first): by a rule, or by people. */
export interface Decision {
  readonly month: number;
  /** Id of the rule that acted. */
  readonly rule?: string;
  /** Which of the arm's decisions, in order of time, from 0. */
  readonly decision?: number;
}
