import { digestOf } from '../../experiment/digest.ts';

/** Of every point in order; null: it failed. */
export type PointDigest = readonly [point: number, digest: string | null];

/**
 * SHA-256 over the points in the order of their numbers: number and digest of each, which is over its replications in their
 * order; of a point that failed the text `failed`. However many workers, shards and interruptions there were.
 */
export function sweepDigest(points: readonly PointDigest[]): string {
  return digestOf(
    points.map(([replication, digest]) => ({ replication, digest: digest ?? 'failed' })),
  );
}
