/** A curve with its band in characters: `●` at the points, `━` between them, `░` where the truth may be, `·` at a level. */
export interface CurvePoint {
  readonly x: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface Curve {
  readonly rows: readonly string[];
  /** Values of the highest and of the lowest row. */
  readonly top: number;
  readonly bottom: number;
}

/** Points rise in x; at least one. `level`: a value to compare with. */
export function curve(
  points: readonly CurvePoint[],
  level: number | undefined,
  width: number,
  height: number,
): Curve {
  const values = points.flatMap(({ mean, low, high }) => [mean, low, high]);
  const all = level === undefined ? values : [...values, level];
  const [bottom, top] = [Math.min(...all), Math.max(...all)];
  const span = top - bottom || 1;
  const row = (value: number) => Math.round(((top - value) / span) * (height - 1));
  const cells = Array.from({ length: height }, () => new Array<string>(width).fill(' '));
  const paint = (r: number, c: number, mark: string) => {
    const line = cells[r];
    if (line !== undefined) line[c] = mark;
  };
  if (level !== undefined) for (let c = 0; c < width; c++) paint(row(level), c, '·');

  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  const column = (x: number) =>
    last === first ? 0 : Math.round(((x - first) / (last - first)) * (width - 1));
  const used = last === first ? 1 : width;
  for (let c = 0; c < used; c++) {
    const here = between(points, first + (c / Math.max(1, width - 1)) * (last - first));
    for (let r = row(here.high); r <= row(here.low); r++) paint(r, c, '░');
    paint(row(here.mean), c, '━');
  }
  for (const { x, mean } of points) paint(row(mean), column(x), '●');
  return { rows: cells.map((line) => line.join('').trimEnd()), top, bottom };
}

/** On the straight line between the neighbours of x. */
function between(points: readonly CurvePoint[], x: number): CurvePoint {
  const next = points.findIndex((point) => point.x >= x);
  const right = points[next === -1 ? points.length - 1 : next] as CurvePoint;
  const left = points[Math.max(0, next - 1)] as CurvePoint;
  const share = right.x === left.x ? 0 : (x - left.x) / (right.x - left.x);
  const at = (of: (point: CurvePoint) => number) => of(left) + share * (of(right) - of(left));
  return { x, mean: at((p) => p.mean), low: at((p) => p.low), high: at((p) => p.high) };
}
