/** How large an amount is of the most there can be, with its interval: `████━━·····`. */
export function shareBar(
  {
    size,
    low,
    high,
  }: {
    readonly size: number | null;
    readonly low: number | null;
    readonly high: number | null;
  },
  most: number,
  width: number,
): string {
  const place = (value: number) =>
    most <= 0 ? 0 : Math.max(0, Math.min(width, Math.round((value / most) * width)));
  const cells = new Array<string>(width).fill('·');
  if (low !== null && high !== null) cells.fill('━', place(low), place(high));
  if (size !== null) cells.fill('█', 0, place(size));
  return cells.join('');
}
