/**
 * Relative risk of youth help with a sibling in youth help, on one day: the share in care among children
 * with a minor sibling in care ÷ the share among children whose minor siblings are not.
 */
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';

export function siblingRisk(world: World, rules: Rules, m: Month): number {
  const { population, home } = world;
  const { offset, rows, count } = population.families;
  const { quadrant } = rules.products;
  let [withSibling, withBoth, without, withoutHelped] = [0, 0, 0, 0];
  for (let family = 0; family < count; family++) {
    let minors = 0;
    let helped = 0;
    for (let j = offset[family]!; j < offset[family + 1]!; j++) {
      const row = rows[j]!;
      if (row < m.clock.lo || row >= m.clock.hi) continue;
      minors += 1;
      if (quadrant[home.product[row]!] === 4) helped += 1;
    }
    if (minors < 2) continue;
    // A helped child has helped - 1 helped siblings, another has all of them.
    if (helped >= 2) {
      withSibling += minors;
      withBoth += helped;
    } else if (helped === 1) {
      withSibling += minors - 1;
      without += 1;
      withoutHelped += 1;
    } else without += minors;
  }
  if (withSibling === 0 || withoutHelped === 0) return 0;
  return withBoth / withSibling / (withoutHelped / without);
}
