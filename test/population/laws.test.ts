import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { synthesize } from '../../src/population/synthesize.ts';
import { keyOf } from '../../src/random/seed.ts';
import { laws } from './laws.ts';
import { scenarioWith } from './scenario-fragment.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Small areas of every shape: short and long runs, nobody, only large families, everybody moving. */
const scenarios = fc
  .record({
    children: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 3000 }),
    ),
    ageingIn: fc.integer({ min: 0, max: 216 }),
    runIn: fc.integer({ min: 0, max: 36 }),
    pilot: fc.integer({ min: 1, max: 120 }),
    familySize: fc
      .tuple(share, share, share, share)
      .filter((shares) => shares.some((s) => s > 0.01)),
    gap: fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 40 })),
    oneParent: share,
    moves: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.3, noNaN: true }), fc.constant(1)),
    perResident: fc.double({ min: 0, max: 2, noNaN: true }),
    toMbo: share,
    preschool: share,
  })
  .map((a) =>
    scenarioWith({
      area: { children: a.children },
      horizon: { ageingIn: a.ageingIn, runIn: a.runIn, pilot: a.pilot },
      demography: {
        familySize: a.familySize,
        oneParent: a.oneParent,
        birthGap: { from: a.gap[0], to: a.gap[0] + a.gap[1] },
        moves: a.moves,
      },
      schools: {
        nonResident: { perResident: a.perResident },
        toMbo: a.toMbo,
        preschool: { from: 30, share: a.preschool },
      },
    }),
  );

describe('every population', () => {
  for (const [name, law] of Object.entries(laws))
    it(name, () => {
      fc.assert(
        fc.property(scenarios, fc.nat(), (scenario, replication) => {
          law(synthesize(scenario, keyOf('laws', replication)), scenario);
        }),
        { numRuns: 40 },
      );
    });

  it('is a pure function of scenario and key', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, replication) => {
        const once = synthesize(scenario, keyOf('twice', replication));
        expect(synthesize(scenario, keyOf('twice', replication))).toEqual(once);
      }),
      { numRuns: 10 },
    );
  });
});
