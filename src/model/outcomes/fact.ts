/** Bits of what is said of a child (see `facts.ts`). The lowest three say where the heaviest help is. */
export const HELP = 7;
export const NO_HELP = 0;
export const IN_Q2 = 1;
export const IN_Q3 = 2;
export const IN_Q4 = 3;
export const IN_OZA = 4;
export const TOO_LIGHT = 1 << 3;
export const TOO_HEAVY = 1 << 4;
/** Level 2 or more in some domain; and of those, without help that has any effect on it. */
export const NEED = 1 << 5;
export const UNMET = 1 << 6;
/** Both side by side, from this bit on: 0 no need, 1 need, 3 unmet need. */
export const BY_NEED = 5;
/** Helped by more than basic care while at level 1 or more. */
export const BEYOND_BASIC = 1 << 7;
export const STACKED = 1 << 8;
/** The help at school is a place at a special school. */
export const AT_SPECIAL = 1 << 10;
/** Q4, with or without Q3. */
export const IN_YOUTH_HELP = 1 << 9;
