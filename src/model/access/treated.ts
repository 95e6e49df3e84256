/**
 * Whether running help, in either slot, looks after a child's need in a domain. Read from the need class, so
 * `touch` comes first after a change of help.
 */
import type { Domain } from '../../scenario/scenario.ts';
import { HELPED_HOME, HELPED_SCHOOL } from '../need/class.ts';
import type { World } from '../world.ts';

export function treated(world: World, domain: Domain, row: number): boolean {
  return (world.needClass[row]! & (domain === 'home' ? HELPED_HOME : HELPED_SCHOOL)) !== 0;
}
