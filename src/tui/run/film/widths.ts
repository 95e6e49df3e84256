/** Cells from which on the quadrants of an arm stand as they do on the plan, two by two, with all that is said of them. */
export const square = 38;
