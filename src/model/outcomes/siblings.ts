/**
 * Relative risk of youth help with a sibling in youth help, on one day: the share in care among children
 * with a minor sibling in care ÷ the share among children whose minor siblings are not. NaN when there are none of one.
 */
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';

export function siblingRisk(world: World, rules: Rules, m: Month): number {
  const { family, families } = world.population;
  const { minors, siblings } = m.people;
  const { quadrant } = rules.products;
  const { product } = world.home;
  const helped = new Uint8Array(families.count);
  const together: number[] = [];
  for (let i = 0; i < m.helped.count; i++) {
    const row = m.helped.rows[i]!;
    if (quadrant[product[row]!] !== 4) continue;
    const at = family[row]!;
    if (minors[at]! < 2) continue;
    if (helped[at] === 0) together.push(at);
    helped[at]! += 1;
  }

  let [withSibling, withBoth, withoutHelped] = [0, 0, 0];
  for (const at of together) {
    // Where one child is helped, its siblings have one who is; where more are, all have.
    withSibling += helped[at] === 1 ? minors[at]! - 1 : minors[at]!;
    if (helped[at] === 1) withoutHelped += 1;
    else withBoth += helped[at]!;
  }
  if (withSibling === 0 || withoutHelped === 0) return Number.NaN;
  return withBoth / withSibling / (withoutHelped / (siblings - withSibling));
}
