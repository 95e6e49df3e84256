/**
 * Who is who. An id says where a family or child comes from, never where it stands in an array: a
 * scenario with one family more, or a longer run, leaves every other id, and so all other luck, alone.
 *
 *     bit  31      0
 *     bit  30      elsewhere: 1 for pupils who live outside the area
 *     bits 17-29   in two parts
 *          27-29   generation: how often the family in this place was replaced by another, modulo 8
 *          17-26   founding month + 768: the month of the family's first birth, -768 … 255
 *     bits  2-16   index among the families founded in that month, 0 … 32,767 (3.5 million children
 *                  need some 9,000)
 *     bits  0-1    birth order of the child, 0 … 3; a family's own id has 0 here
 *
 * A family and its first child share an id; their decisions are different ones, so no draw is shared.
 * After eight moves a place takes up the ids of its first family again. That family is long gone and
 * draws hold the month, so only draws made once in a life would repeat (1 place in 100,000 gets there).
 */

const FIRST_FOUNDING = -768;
const FOUNDINGS = 1 << 10;
const INDICES = 1 << 15;
const GENERATIONS = 1 << 3;
const MAX_ORDER = 3;

const INDEX_BIT = 2;
const FOUNDING_BIT = 17;
const GENERATION_BIT = 27;
const ELSEWHERE = 1 << 30;

/** Id of the `index`th family founded in a month, generation 0. Throws a RangeError outside the layout. */
export function familyId(founded: number, index: number, elsewhere = false): number {
  const month = founded - FIRST_FOUNDING;
  if (!(month >= 0 && month < FOUNDINGS))
    throw new RangeError(
      `founding month: expected ${FIRST_FOUNDING} to ${FIRST_FOUNDING + FOUNDINGS - 1}, got ${founded}`,
    );
  if (!(index >= 0 && index < INDICES))
    throw new RangeError(`families founded in month ${founded}: expected at most ${INDICES}`);
  return (elsewhere ? ELSEWHERE : 0) | (month << FOUNDING_BIT) | (index << INDEX_BIT);
}

/** Id of a family's child by birth order, 0 … 3. */
export function childId(family: number, order: number): number {
  return family | order;
}

/** Id of the family a child belongs to. */
export function familyOf(id: number): number {
  return id & ~MAX_ORDER;
}

/** The month in which a family, or a child's family, had its first birth. */
export function foundingMonth(id: number): number {
  return ((id >> FOUNDING_BIT) & (FOUNDINGS - 1)) + FIRST_FOUNDING;
}

/** The id in force in the place of a family or child of generation 0 after `generation` moves. */
export function idAfterMoves(id: number, generation: number): number {
  return id | ((generation & (GENERATIONS - 1)) << GENERATION_BIT);
}

/** The id of generation 0 in the same place. */
export function firstId(id: number): number {
  return id & ~((GENERATIONS - 1) << GENERATION_BIT);
}
