const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Smaller swings than this share of the largest value do not fill the line: a ripple must not look like a storm. */
const calm = 0.25;

/** A trend in one character a value; what is unknown is a space. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  const low = Math.min(...known);
  const high = Math.max(...known);
  const span = Math.max(high - low, calm * Math.max(Math.abs(low), Math.abs(high)));
  const floor = (low + high - span) / 2;
  return values
    .map((value) => {
      if (value === null || !Number.isFinite(value)) return ' ';
      const height = span === 0 ? 0 : (value - floor) / span;
      // The lowest value may come out a hair below 0.
      return blocks[Math.max(0, Math.min(blocks.length - 1, Math.floor(height * blocks.length)))];
    })
    .join('');
}
