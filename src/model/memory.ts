/** A question is absorbed when no referral follows within this many months; only older ones count. */
export const ABSORBED_AFTER = 12;
/** An entry within this many months after youth help ended is a return. */
export const RETURN_WITHIN = 30;

/** Counts by the month something began, for measures that look back: absorbed questions, returns. */
export interface Memory {
  /** The month of index 0. */
  readonly start: number;
  /** Q2 questions by month of start; those followed by a referral to Q3 or Q4 within 12 months. */
  readonly questions: Int32Array;
  readonly failed: Int32Array;
  /** Youth help that ended by month; of those, followed by a new entry within 30 months. */
  readonly exits: Int32Array;
  readonly returned: Int32Array;
}

export function createMemory(start: number, end: number): Memory {
  const n = end - start;
  return {
    start,
    questions: new Int32Array(n),
    failed: new Int32Array(n),
    exits: new Int32Array(n),
    returned: new Int32Array(n),
  };
}

export function copyMemory(memory: Memory): Memory {
  return {
    start: memory.start,
    questions: memory.questions.slice(),
    failed: memory.failed.slice(),
    exits: memory.exits.slice(),
    returned: memory.returned.slice(),
  };
}

/** Sum of a column over the months from … to, inclusive; months before the start count as nothing. */
export function sumOver(memory: Memory, column: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let month = Math.max(from, memory.start); month <= to; month++)
    sum += column[month - memory.start] ?? 0;
  return sum;
}
