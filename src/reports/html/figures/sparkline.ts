import { type Html, html } from '../markup/html.ts';

const width = 92;
const height = 22;
const inset = 4;
/** Smaller swings than this share of the largest value do not fill the line: a ripple must not look like a storm. */
const calm = 0.25;

/** A trend as a small line that ends in a dot; nothing for fewer than two known values. */
export function sparkline(
  values: readonly (number | null)[],
  colour: string,
  alternative: string,
): Html | undefined {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
  const last = known.at(-1);
  if (last === undefined || known.length < 2) return undefined;
  const low = Math.min(...known.map(({ value }) => value));
  const high = Math.max(...known.map(({ value }) => value));
  const span = Math.max(high - low, calm * Math.max(Math.abs(low), Math.abs(high))) || 1;
  const floor = (low + high - span) / 2;
  const x = (i: number) => inset + (i / (values.length - 1)) * (width - 2 * inset);
  const y = (value: number) => height - inset - ((value - floor) / span) * (height - 2 * inset);
  const at = ({ value, i }: { value: number; i: number }) =>
    `${x(i).toFixed(1)},${y(value).toFixed(1)}`;
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${alternative}"><path d="M${known.map(at).join('L')}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linejoin="round"/><circle cx="${x(last.i).toFixed(1)}" cy="${y(last.value).toFixed(1)}" r="2.8" fill="${colour}"/></svg>`;
}
