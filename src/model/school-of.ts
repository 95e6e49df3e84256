/** Which school a child attends: the special school of its product, or the regular one it is of age for; -1: none. */
import { found } from './demography/enrol.ts';
import type { People } from './demography/people.ts';
import type { Products } from './products.ts';
import type { World } from './world.ts';

export function schoolOf(world: World, people: People, products: Products, row: number): number {
  const code = world.school.product[row]!;
  if (!products.career[code]) return people.regularSchool[row]!;
  const { special: kinds } = products.roles;
  const { special } = people.population;
  if (code === kinds.sbo) return found(special.sbo[row]!);
  if (code === kinds.so) return found(special.so[row]!);
  if (code === kinds.vso) return found(special.vso[row]!);
  return found(special.pro[row]!);
}
