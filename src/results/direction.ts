import type { Difference } from './difference.ts';

export type Direction = 'less' | 'more' | 'same' | 'unclear';

/** Which way it goes with 95 % certainty; of a single replication, which way it went. */
export function directionOf({
  mean,
  low,
  high,
}: Pick<Difference, 'mean' | 'low' | 'high'>): Direction {
  const [least, most] = [low ?? mean ?? 0, high ?? mean ?? 0];
  if (least > 0) return 'more';
  if (most < 0) return 'less';
  return least === 0 && most === 0 ? 'same' : 'unclear';
}
