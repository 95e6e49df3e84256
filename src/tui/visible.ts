/** Which items of a list, each so many lines high, are in a window of `room` lines that holds the chosen one. */
export function visible(
  heights: readonly number[],
  chosen: number,
  room: number,
): { from: number; to: number } {
  const sum = (from: number, to: number) =>
    heights.slice(from, to).reduce((lines, height) => lines + height, 0);
  let from = 0;
  while (from < chosen && sum(from, chosen + 1) > room) from++;
  let to = chosen + 1;
  while (to < heights.length && sum(from, to + 1) <= room) to++;
  return { from, to };
}
