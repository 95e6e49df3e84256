/** One step of a waterfall: `·····▕████▏·····`, from where the step begins to where it ends. */
export function waterfallBar(
  from: number,
  to: number,
  axis: { readonly from: number; readonly to: number },
  width: number,
): string {
  const span = axis.to - axis.from;
  const place = (value: number) =>
    span === 0 ? 0 : Math.round(((value - axis.from) / span) * (width - 1));
  const cells = new Array<string>(width).fill('·');
  const [start, end] = [place(Math.min(from, to)), place(Math.max(from, to))];
  if (from === to) cells[start] = '┊';
  else cells.fill(to > from ? '█' : '░', start, end + 1);
  return cells.join('');
}
