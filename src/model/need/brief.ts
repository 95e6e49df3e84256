/**
 * The bounds of a class in brief: all four in one word, so that the dense pass compares them by one subtraction.
 *
 * A bound is one of 128 steps, and so is luck: the first seven bits of a word. Four bytes hold, from the lowest: the
 * first step at home that is no step up, the first that may be a step down, and the same at school. Luck is put in
 * all four with the highest bit raised. Take the bounds from it: no byte borrows from the next, and its highest bit
 * stays up where luck reaches the bound. These four bits say who may change.
 *
 * Rounded outwards, so it lets through one child in a hundred too many and never one too few: whoever it lets
 * through is looked at exactly. Measured: comparing whole words with four bounds took 5 ns a child, this 3.
 */
const STEPS = 128;
export const SHIFT = 25;
export const RAISED = 0x80808080 | 0;
/** At or above the bound of a step up, below that of a step down. */
const WITHIN = 0x00800080;
/** Whose luck less its bounds stands out (see `sift.ts`) is not within them. */
export const BEYOND = { flip: WITHIN, see: RAISED } as const;

/** Which bounds a child's luck passed. */
export const HOME_UP = 1;
export const HOME_DOWN = 2;
export const SCHOOL_UP = 4;
export const SCHOOL_DOWN = 8;

/** The largest chances up and down in a domain, as two bytes. */
export function briefly(up: number, down: number): number {
  return Math.ceil(up * STEPS) | (Math.floor((1 - down) * STEPS) << 8);
}

/** Both words of a child's luck in brief, as the bounds are put: twice each. */
export function luckInBrief(home: number, school: number): number {
  return Math.imul(home >>> SHIFT, 0x101) | Math.imul(school >>> SHIFT, 0x1010000) | RAISED;
}

/** Which bounds the luck passed: the highest bit of every byte, of which one multiplication makes four side by side. */
export function boundsPassed(luck: number, bounds: number): number {
  const beyond = ((luck - bounds) ^ WITHIN) & RAISED;
  return Math.imul(beyond >>> 7, 0x10204080) >>> 28;
}
