import { waterfallBar } from '../../language/datawords/waterfall-bar.ts';
import type { Step } from '../../results/explain/in-words.ts';

const [narrowest, widest] = [12, 48];

/** A line a step, from where it begins to where it ends, on an axis that they share. */
export function waterfall(steps: readonly Step[], width: number): string[] {
  const levels = steps.flatMap(({ start, end }) => [start, end]);
  const axis = { from: Math.min(...levels), to: Math.max(...levels) };
  const labels = Math.max(...steps.map(({ label }) => label.length));
  const texts = Math.max(...steps.map(({ figures }) => figures.length));
  const room = Math.max(narrowest, Math.min(widest, width - labels - texts - 4));
  return steps.map(
    ({ label, start, end, figures }) =>
      `${label.padEnd(labels)}  ${waterfallBar(start, end, axis, room)}  ${figures}`,
  );
}
