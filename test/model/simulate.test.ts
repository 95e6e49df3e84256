import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { copyWorld, type World } from '../../src/model/world.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';

const teaching = openScenario('scenarios/les.yaml');
const scenario = resolveScenario(teaching, {
  set: [
    'area.children=700',
    'horizon.pilot=1',
    'access.leaveQueue=0',
    'products.ambulant.waitDays=300',
  ],
  arms: ['trajectory', 'population'],
});
const worlds = new Map<string, World>();
const routes = new Map<string, number>();
const seen: string[] = [];
const record = simulate(scenario, 'enter', 0, {
  watch: (arm, world, rules) => {
    if (seen.at(-1) !== arm) seen.push(arm);
    worlds.set(arm, copyWorld(world));
    routes.set(arm, rules.routes.count);
  },
});
const [today, population] = [worlds.get('today')!, worlds.get('population')!];

/** Rows that waited before the pilot and wait still, with their routes then and now. */
const waiting = (
  domain: 'school' | 'home',
): { since: [number, number]; route: [number, number] }[] =>
  Array.from(today[domain].wait, (_, row) => row)
    .filter(
      (row) => today[domain].wait[row] && population[domain].wait[row] === today[domain].wait[row],
    )
    .filter((row) => population[domain].since[row]! < 0)
    .map((row) => ({
      since: [today[domain].since[row]!, population[domain].since[row]!],
      route: [today[domain].route[row]!, population[domain].route[row]!],
    }));

describe('a replication', () => {
  it('lives the run-in once, then every arm from where it ended', () => {
    expect(seen).toEqual(['today', 'trajectory', 'population']);
    expect(record.arms.map(({ id }) => id)).toEqual(['trajectory', 'population']);
    expect(record.arms.map(({ months }) => months['children.total'].length)).toEqual([1, 1]);
  });

  it('takes waiting children over with their wait; a route the arm does not have is its first, none is none', () => {
    expect([routes.get('today'), routes.get('population')]).toEqual([3, 1]);
    const all = [...waiting('school'), ...waiting('home')];
    expect(all.every(({ since: [then, now] }) => then === now)).toBe(true);
    const routesNow = (route: number): Set<number> =>
      new Set(all.filter(({ route: [then] }) => then === route).map(({ route: [, now] }) => now));
    expect([routesNow(1), routesNow(2), routesNow(3)]).toEqual([
      new Set([0]),
      new Set([0]),
      new Set([1]),
    ]);
  });

  it('lets running help keep its start', () => {
    let kept = 0;
    today.home.product.forEach((product, row) => {
      if (!product || population.home.product[row] !== product) return;
      if (population.home.start[row]! >= 0) return;
      expect(population.home.start[row]).toBe(today.home.start[row]);
      kept += 1;
    });
    expect(kept).toBeGreaterThan(20);
  });
});
