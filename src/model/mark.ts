/**
 * A child's mark: what the passes of a month ask of a child, in one word, so that each pass is one look-up a child.
 * Kept by `touch` (`need/class.ts`) and checked by a law; the columns of the world are what is true.
 *
 * Bits 0-11 are the need class, what bounds a child's chances in the dense pass of need. Of the fragile bits it
 * may say too much (long after), never too little; all others are exact. Bits 12-19 are the products, bits 20-27 the
 * duties: what the steps after need have to do with the child, bits 28-29 groups. Without duties no step after need
 * looks at it.
 */
/** Home level (2 bits), school level (2), frailty × risk (4). */
export const LEVELS = 15;
/** Level 2 or 3 at home, at school, in either. */
export const SEVERE_HOME = 2;
export const SEVERE_SCHOOL = 2 << 2;
export const SEVERE = SEVERE_HOME | SEVERE_SCHOOL;
export const TRAITS = 4;
/** Running help, in either slot, looks after need in this domain. */
export const HELPED_HOME = 1 << 8;
export const HELPED_SCHOOL = 1 << 9;
export const FRAGILE_HOME = 1 << 10;
export const FRAGILE_SCHOOL = 1 << 11;
export const CLASSES = 1 << 12;
export const CLASS = CLASSES - 1;

/** Where the product codes begin, four bits each. */
export const HOME_PRODUCT = 12;
export const SCHOOL_PRODUCT = 16;
export const CODE = 15;

/** A need that no running help looks after and nobody knows of: to be noticed. */
export const UNSEEN_SCHOOL = 1 << 20;
export const UNSEEN_HOME = 1 << 21;
/** A question that waits, or a known need that no running help looks after: to be asked about. */
export const SEEKS_SCHOOL = 1 << 22;
export const SEEKS_HOME = 1 << 23;
/** A product runs; a question waits; level 2 or 3 in some domain; at home from school. */
export const HELPED = 1 << 24;
export const WAITS = 1 << 25;
export const NEEDY = 1 << 26;
export const SITS = 1 << 27;
export const DUTIES = 255 << 20;
/** What runs in a slot is given in a group. */
export const GROUPED_SCHOOL = 1 << 28;
export const GROUPED_HOME = 1 << 29;
/** What does not follow from the levels. */
export const APART_FROM_LEVELS = ~(LEVELS | DUTIES) | HELPED | SITS;

/** 1 when some bit but the sign is set, without a branch. */
export const any = (bits: number): number => (0 - bits) >>> 31;
