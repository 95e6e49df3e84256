/** Which school a child attends: by its product, its age and the August that has passed; -1: none. */
import { NO_SCHOOL } from '../population/schools.ts';
import { type Clock, SCHOOL_AGE } from './clock.ts';
import type { Products } from './products.ts';
import type { World } from './world.ts';

export function schoolOf(world: World, clock: Clock, products: Products, row: number): number {
  const { population } = world;
  const code = world.school.product[row]!;
  if (products.career[code]) {
    const { special } = products.roles;
    if (code === special.sbo) return found(population.special.sbo[row]!);
    if (code === special.so) return found(population.special.so[row]!);
    if (code === special.vso) return found(population.special.vso[row]!);
    return found(population.special.pro[row]!);
  }
  const born = population.birthMonth[row]!;
  const age = clock.month - born;
  if (age < SCHOOL_AGE)
    return age < population.preschoolFrom ? -1 : found(population.preschool[row]!);
  if (born > clock.secondaryBorn) return found(population.po[row]!);
  if (born <= clock.mboBorn && population.mbo[row] !== NO_SCHOOL) return population.mbo[row]!;
  return found(population.vo[row]!);
}

const found = (school: number): number => (school === NO_SCHOOL ? -1 : school);
