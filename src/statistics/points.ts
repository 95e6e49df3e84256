/** Points of the unit cube: a row for each point, in each a number for each dimension, at least 0 and below 1. */
export type Points = readonly Float64Array[];
