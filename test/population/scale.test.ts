import { describe, expect, it } from 'vitest';
import { synthesize } from '../../src/population/synthesize.ts';
import { keyOf } from '../../src/random/seed.ts';
import { laws } from './laws.ts';
import { scenarioWith } from './scenario-fragment.ts';

describe('an area of', () => {
  it('nobody is empty', () => {
    const scenario = scenarioWith({ area: { children: 0 } });
    const nobody = synthesize(scenario, keyOf('scale', 0));
    expect([nobody.rows, nobody.families.count, nobody.schools.length]).toEqual([0, 0, 0]);
    expect(nobody.moves.every((movers) => movers.length === 0)).toBe(true);
    for (const law of Object.values(laws)) law(nobody, scenario);
  });

  it('one family', () => {
    // 1.95 children on average, and one founding in these 61 months.
    const scenario = scenarioWith({
      area: { children: 7 },
      horizon: { ageingIn: 0, runIn: 0, pilot: 61 },
      demography: { birthGap: { from: 0, to: 0 } },
      schools: { nonResident: { perResident: 0 } },
    });
    const one = synthesize(scenario, keyOf('scale', 0));
    expect(one.families.count).toBe(1);
    for (const law of Object.values(laws)) law(one, scenario);
  });

  for (const children of [8000, 27_600, 1_000_000])
    it(`${children} children`, () => {
      const scenario = scenarioWith({ area: { children } });
      const began = performance.now();
      const population = synthesize(scenario, keyOf('scale', 0));
      const took = performance.now() - began;
      console.log(`${children} children: ${population.rows} rows in ${took.toFixed(1)} ms`);
      if (children < 1e6) for (const law of Object.values(laws)) law(population, scenario);
      else laws['windowsAreSorted']?.(population, scenario);
    });
});
