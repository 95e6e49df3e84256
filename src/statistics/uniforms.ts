/**
 * Chance as an argument: the same number for the same two whole numbers, independent ones for others.
 * At least 0, below 1, in steps of 2^-32. `uniformsOf` in the random room makes them from a text.
 */
export type Uniforms = (i: number, j: number) => number;
