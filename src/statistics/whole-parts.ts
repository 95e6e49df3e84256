/**
 * Parts rounded to whole numbers (cents) that sum to the whole exactly: each is rounded down, and what
 * is then missing goes, one each, to the parts with the largest remainders, the earlier of two equal
 * ones first. No part moves by 1 or more. Source: Hamilton's method; Balinski and Young, Fair
 * Representation (1982). Throws a RangeError unless `whole` is a whole number and the parts sum to it
 * within half a unit, a half being rounded either way.
 */
export function wholeParts(parts: readonly number[], whole: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const rounding = parts.reduce((all, part) => all + Math.abs(part), 1) * 2 ** -50;
  if (!(Number.isSafeInteger(whole) && Math.abs(sum - whole) <= 0.5 + rounding))
    throw new RangeError(`parts: expected to sum to a whole number, got ${sum} and ${whole}`);
  const floors = parts.map(Math.floor);
  const missing = whole - floors.reduce((all, part) => all + part, 0);
  const remainder = (i: number) => (parts[i] as number) - (floors[i] as number);
  const order = parts.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || a - b);
  // One below 0 or one too many comes of rounding in the sum: parts that are whole but for their last bit.
  const turn = missing < 0 ? order.reverse() : order;
  for (let k = 0; k < Math.abs(missing); k++) {
    const i = turn[k % turn.length] as number;
    floors[i] = (floors[i] as number) + Math.sign(missing);
  }
  return floors.map((part) => part + 0);
}
