/** What stands on a terminal, as a picture that a browser shows: the cells themselves, with their weight and colour. */
import type { IBufferCell, Terminal } from '@xterm/headless';

const cell = { width: 8, height: 17 };
/** The first sixteen colours of a terminal, as most have them on a dark ground. */
const colours = [
  ...['#2e3436', '#ef5350', '#66bb6a', '#ffca28', '#42a5f5', '#ab47bc', '#26c6da', '#eceff1'],
  ...['#546e7a', '#ff8a80', '#b9f6ca', '#ffe57f', '#82b1ff', '#ea80fc', '#84ffff', '#ffffff'],
];
const ground = '#1c1f22';
const ink = '#d8dee4';

/** An SVG. */
export function pictureOf(terminal: Terminal): string {
  const { cols, rows, buffer } = terminal;
  const lines = Array.from({ length: rows }, (_, row) => {
    const line = buffer.active.getLine(buffer.active.baseY + row);
    const cells = Array.from({ length: cols }, (_, column) => line?.getCell(column));
    return runsOf(cells).map((run) => drawn(run, row));
  });
  const [width, height] = [cols * cell.width, rows * cell.height];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    '<g font-family="DejaVu Sans Mono, monospace" font-size="13">',
    ...lines.flat(),
    '</g></svg>',
  ].join('\n');
}

interface Run {
  readonly column: number;
  readonly style: string;
  text: string;
}

/** Neighbours that look the same are written in one go. */
function runsOf(cells: readonly (IBufferCell | undefined)[]): Run[] {
  const runs: Run[] = [];
  cells.forEach((one, column) => {
    const style = styleOf(one);
    const text = one?.getChars() || ' ';
    const last = runs.at(-1);
    if (last?.style === style) last.text += text;
    else runs.push({ column, style, text });
  });
  return runs.filter(({ text }) => text.trim() !== '');
}

function styleOf(one: IBufferCell | undefined): string {
  const colour =
    one === undefined || one.isFgDefault() ? ink : (colours[one.getFgColor() % 16] ?? ink);
  return [
    `fill="${colour}"`,
    ...(one?.isBold() ? ['font-weight="bold"'] : []),
    ...(one?.isDim() ? ['opacity="0.6"'] : []),
  ].join(' ');
}

/** As wide as its cells, whatever the font makes of it. */
function drawn({ column, style, text }: Run, row: number): string {
  const place = `x="${column * cell.width}" y="${(row + 0.75) * cell.height}"`;
  // A browser draws spaces in a row as one, but for those that do not break.
  const written = text
    .replaceAll(' ', '\u00a0')
    .replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
  return `<text ${place} textLength="${[...text].length * cell.width}" ${style}>${written}</text>`;
}
