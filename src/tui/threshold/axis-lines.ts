/** Below a picture: where the threshold lies on the axis, its ticks, and their values. */

export interface Mark {
  readonly x: number;
  /** The interval. */
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  /** The last with the unit. */
  written(x: number, last: boolean): string;
  readonly mark: Mark | undefined;
}

const ticks = 4;

/** Three lines, of which the first cell is the axis itself: `room` cells to the right of it. */
export function axisLines({ low, high, written, mark }: Axis, room: number): string[] {
  const column = (x: number) => Math.round(((x - low) / (high - low)) * (room - 1));
  const places = Array.from({ length: ticks + 1 }, (_, i) => low + (i / ticks) * (high - low));
  const columns = places.map(column);
  const rule = Array.from({ length: room }, (_, c) => (columns.includes(c) ? '┴' : '─')).join('');
  const values = new Array<string>(room + 1).fill(' ');
  const put = (text: string, from: number) => {
    for (const [i, sign] of [...text].entries()) values[from + i] = sign;
  };
  // The last, which has the unit, goes before whatever would stand in its way.
  for (const [i, x] of [...places.entries()].reverse()) {
    const text = written(x, i === ticks);
    const centre = 1 + (columns[i] ?? 0) - Math.floor(text.length / 2);
    const from = Math.max(0, Math.min(centre, room + 1 - text.length));
    const around = values.slice(Math.max(0, from - 1), from + text.length + 1);
    if (around.every((sign) => sign === ' ')) put(text, from);
  }
  return [` ${markLine(mark, column, room)}`, `└${rule}`, values.join('').trimEnd()];
}

function markLine(mark: Mark | undefined, column: (x: number) => number, room: number): string {
  if (mark === undefined) return '';
  const cells = new Array<string>(room).fill(' ');
  const clamp = (c: number) => Math.max(0, Math.min(room - 1, c));
  const [from, at, to] = [mark.low, mark.x, mark.high].map((x) => clamp(column(x))) as [
    number,
    number,
    number,
  ];
  for (let c = from; c <= to; c++) cells[c] = '━';
  if (to > from) [cells[from], cells[to]] = ['├', '┤'];
  cells[at] = '▲';
  const line = cells.join('').trimEnd();
  if (line.length + 1 + mark.text.length <= room) return `${line} ${mark.text}`;
  return `${' '.repeat(Math.max(0, from - 1 - mark.text.length))}${mark.text} ${line.slice(from)}`;
}
