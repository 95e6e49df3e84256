import type { World } from '../world.ts';

/**
 * From a regime with so many routes to one with so many: who waits by a route that is not there any more goes on by the
 * first; who waits by none goes on by none.
 */
export function reroute({ school, home }: World, from: number, to: number): void {
  for (const { route } of [school, home])
    for (let row = 0; row < route.length; row++)
      if (route[row] === from) route[row] = to;
      else if (route[row]! >= to) route[row] = 0;
}
