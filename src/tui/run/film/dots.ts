/** Dots in a row, eight to a cell: as many as there are, so that one more is seen. */
export const dotsInCell = 8;

/** Of a braille cell, from the top of its left column to the bottom of its right one. */
const order = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80];
const empty = 0x28_00;

export function dots(count: number): string {
  const cell = (full: number) =>
    String.fromCharCode(order.slice(0, full).reduce((sum, dot) => sum + dot, empty));
  const rest = count % dotsInCell;
  return cell(dotsInCell).repeat(Math.floor(count / dotsInCell)) + (rest > 0 ? cell(rest) : '');
}
