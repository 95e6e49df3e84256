import { startHelp } from '../../../src/model/support/start.ts';
import type { Domain } from '../../../src/scenario/scenario.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

/** Everybody listed is ready for what they wait for, and plenty of money is left unless said. */
export function offers(
  w: SmallWorld,
  rows: readonly number[],
  about: Domain = 'home',
  left = 1e9,
): void {
  w.gather();
  rows.forEach((row, i) => {
    w.m.ready[i] = row * 2 + (about === 'home' ? 1 : 0);
  });
  w.m.readyCount = rows.length;
  for (const account of w.m.accounts) account.left = left;
  startHelp(w.world, w.rules, w.m);
}
/** Month 5 of an arm. */
export const monthFive = (options: SmallOptions = {}): SmallWorld =>
  smallWorld({ month: 5, ...options });
