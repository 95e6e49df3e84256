/** Where a difference lies: `·····━━●━━····┊····`, with `┊` at zero and `●` at the mean. */
export interface Bar {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The ends of the axis that holds all bars and zero, so that bars under each other can be compared. */
export function axisOf(bars: readonly Bar[]): { readonly from: number; readonly to: number } {
  const ends = bars
    .flatMap(({ mean, low, high }) => [mean, low, high])
    .filter((end) => end !== null);
  return { from: Math.min(0, ...ends), to: Math.max(0, ...ends) };
}

export function intervalBar(
  { mean, low, high }: Bar,
  axis: ReturnType<typeof axisOf>,
  width: number,
): string {
  const span = axis.to - axis.from;
  const place = (value: number) =>
    span === 0 ? 0 : Math.round(((value - axis.from) / span) * (width - 1));
  const cells = new Array<string>(width).fill('·');
  if (low !== null && high !== null) cells.fill('━', place(low), place(high) + 1);
  cells[place(0)] = '┊';
  if (mean !== null) cells[place(mean)] = '●';
  return cells.join('');
}
