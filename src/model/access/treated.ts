/** Whether running help, in either slot, looks after a child's need in a domain. */
import type { Domain } from '../../scenario/scenario.ts';
import type { Products } from '../products.ts';
import type { World } from '../world.ts';

export function treated(world: World, products: Products, domain: Domain, row: number): boolean {
  const treats = products.treats[domain];
  return (treats[world.school.product[row]!]! | treats[world.home.product[row]!]!) !== 0;
}
