import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childId,
  familyId,
  familyOf,
  foundingMonth,
  idAfterMoves,
} from '../../src/population/identity.ts';

const founded = fc.integer({ min: -768, max: 255 });
const index = fc.integer({ min: 0, max: 32_767 });
const whoever = fc.record({
  founded,
  index,
  elsewhere: fc.boolean(),
  order: fc.integer({ min: 0, max: 3 }),
  generation: fc.integer({ min: 0, max: 7 }),
});

describe('an id', () => {
  it('is another for everybody', () => {
    fc.assert(
      fc.property(fc.uniqueArray(whoever, { selector: (who) => JSON.stringify(who) }), (all) => {
        const ids = all.map((who) =>
          idAfterMoves(
            childId(familyId(who.founded, who.index, who.elsewhere), who.order),
            who.generation,
          ),
        );
        expect(new Set(ids).size).toBe(all.length);
        for (const id of ids) expect(id).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('tells the founding month, and of a child its family', () => {
    fc.assert(
      fc.property(whoever, (who) => {
        const family = familyId(who.founded, who.index, who.elsewhere);
        const child = idAfterMoves(childId(family, who.order), who.generation);
        expect(foundingMonth(child)).toBe(who.founded);
        expect(familyOf(child)).toBe(idAfterMoves(family, who.generation));
      }),
    );
  });

  it('grows with the founding month, then with the index, then with birth order', () => {
    const id = (month: number, k: number, order: number) => childId(familyId(month, k), order);
    expect(id(-1, 0, 0)).toBeGreaterThan(id(-2, 32_767, 3));
    expect(id(0, 1, 0)).toBeGreaterThan(id(0, 0, 3));
    expect(id(0, 1, 1)).toBeGreaterThan(id(0, 1, 0));
  });

  it('starts over after eight moves', () => {
    expect(idAfterMoves(familyId(5, 6), 8)).toBe(familyId(5, 6));
  });

  it('refuses what its bits cannot hold', () => {
    expect(() => familyId(-769, 0)).toThrow(/founding month: expected -768 to 255, got -769/);
    expect(() => familyId(256, 0)).toThrow(RangeError);
    expect(() => familyId(0, 32_768)).toThrow(
      /families founded in month 0: expected at most 32768/,
    );
  });
});
