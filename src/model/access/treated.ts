/**
 * Whether running help, in either slot, looks after a child's need in a domain. Read from the mark, so
 * `touch` comes first after a change of help.
 */
import type { Domain } from '../../scenario/scenario.ts';
import { HELPED_HOME, HELPED_SCHOOL } from '../mark.ts';
import type { World } from '../world.ts';

export function treated(world: World, domain: Domain, row: number): boolean {
  return (world.marks[row]! & (domain === 'home' ? HELPED_HOME : HELPED_SCHOOL)) !== 0;
}
