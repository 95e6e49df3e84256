/** A rule that acted, and in which month (0: the pilot's first). */
export interface Decision {
  readonly month: number;
  readonly rule: string;
}
