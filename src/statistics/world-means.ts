import { mean } from './mean.ts';
import type { Sample } from './sample.ts';
import { variance } from './variance.ts';
import { worldVariance } from './world-variance.ts';

/**
 * The mean of each world, drawn in towards the mean of all by so much that they spread as the worlds'
 * true means do: with few replications plain means spread wider, by luck, and too many would fall on the
 * wrong side of a limit near the middle. The right spread for shares and quantiles of worlds; for a single
 * world it is not the best guess. Table and errors as for `worldVariance`; with one replication luck is
 * not known and means stay as they are. Source: Louis, JASA 79 (1984); Ghosh, JASA 87 (1992).
 */
export function worldMeans(
  table: readonly Sample[],
  options: { readonly sharedLuck?: boolean } = {},
): number[] {
  const plain = table.map(mean);
  const { mean: centre, between } = worldVariance(table, options);
  const spread = variance(plain);
  const factor = spread > between ? Math.sqrt(between / spread) : 1;
  return plain.map((value) => (factor === 1 ? value : centre + factor * (value - centre)));
}
