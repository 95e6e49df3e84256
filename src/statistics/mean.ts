import type { Sample } from './sample.ts';

/** The arithmetic mean, added from first to last so that it has the same bits everywhere. NaN for an empty sample. */
export function mean(sample: Sample): number {
  let sum = 0;
  for (let i = 0; i < sample.length; i++) sum += sample[i] as number;
  return sum / sample.length;
}
