import { expect, test } from 'vitest';
import { decisions, type EveryNumberIsUsedOnce } from '../../src/random/decisions.ts';

test('no two decisions share a number', () => {
  const numbers = Object.values(decisions);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a number used twice does not compile', () => {
  true satisfies EveryNumberIsUsedOnce<{ need: 0; notice: 1 }>;
  // @ts-expect-error both are 1
  true satisfies EveryNumberIsUsedOnce<{ need: 1; notice: 1; tie: 2 }>;
});

test('every number fits in the eight bits it has in the counter', () => {
  for (const number of Object.values(decisions)) {
    expect(Number.isInteger(number)).toBe(true);
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(256);
  }
});

// A pin: a changed number moves every result. Adding a line is fine, changing one is not.
test('names and numbers stay as they are', () => {
  expect(decisions).toMatchInlineSnapshot(`
    {
      "birthGap": 5,
      "choice": 71,
      "congenital": 10,
      "dropOut": 129,
      "earlyStop": 98,
      "familyArea": 3,
      "familyFrailty": 2,
      "familyMove": 6,
      "familyParents": 1,
      "familySchool": 4,
      "familySize": 0,
      "homeSitter": 128,
      "informed": 35,
      "intake": 68,
      "latent": 34,
      "moveDonor": 7,
      "need": 32,
      "nonResident": 11,
      "notice": 33,
      "onward": 64,
      "procedure": 67,
      "productMix": 69,
      "returnToRegular": 99,
      "reviewHome": 97,
      "reviewSchool": 96,
      "routeHome": 65,
      "routeSchool": 66,
      "tie": 73,
      "tooHeavy": 70,
      "track": 9,
      "transition": 8,
      "uncertainty": 224,
      "underTreatment": 72,
    }
  `);
});
