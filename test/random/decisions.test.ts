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

// A pin: a changed number moves every result. Add a line for a new decision, change none.
test('names and numbers stay as they are', () => {
  const list = Object.entries(decisions).sort(([, a], [, b]) => a - b);
  expect(list.map(([name, number]) => `${number} ${name}`)).toMatchInlineSnapshot(`
    [
      "0 familySize",
      "1 familyParents",
      "2 familyFrailty",
      "3 familyArea",
      "4 familySchool",
      "5 birthGap",
      "6 familyMove",
      "7 moveDonor",
      "8 transition",
      "10 congenital",
      "11 nonResident",
      "12 preschool",
      "13 voSchool",
      "14 mboSchool",
      "32 need",
      "33 notice",
      "34 latent",
      "35 informed",
      "64 onward",
      "65 routeHome",
      "67 procedure",
      "68 intake",
      "69 productMix",
      "70 tooHeavy",
      "71 choice",
      "72 underTreatment",
      "73 tie",
      "74 leaveQueue",
      "75 placement",
      "96 review",
      "98 earlyStop",
      "100 stepDown",
      "128 homeSitter",
      "129 dropOut",
    ]
  `);
});
