import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_MONTH, LAST_MONTH } from '../../src/random/counter.ts';
import { type Decision, decisions } from '../../src/random/decisions.ts';
import { createDice } from '../../src/random/dice.ts';
import { keyOf } from '../../src/random/seed.ts';

const numbers = Object.values(decisions);
const questions = fc.tuple(
  fc.integer(),
  fc.integer({ min: FIRST_MONTH, max: LAST_MONTH }),
  fc.constantFrom<Decision>(...numbers),
);
const dice = createDice(keyOf('dice', 0));

describe('a draw', () => {
  test('does not depend on what was drawn before it', () => {
    fc.assert(
      fc.property(fc.array(questions, { minLength: 1, maxLength: 30 }), fc.nat(), (asked, turn) => {
        const at = turn % asked.length;
        const turned = [...asked.slice(at), ...asked.slice(0, at)].reverse();
        const one = createDice(dice.key);
        const other = createDice(dice.key);
        const answers = new Map(asked.map((question) => [String(question), one.word(...question)]));
        for (const question of turned)
          expect(other.word(...question)).toBe(answers.get(String(question)));
      }),
    );
  });

  test('is one block, seen as a word, a pair, a uniform or a chance', () => {
    const pair = new Uint32Array(2);
    fc.assert(
      fc.property(questions, fc.double({ min: 0, max: 1, noNaN: true }), (question, p) => {
        const word = dice.word(...question);
        dice.pair(...question, pair);
        expect(pair[0]).toBe(word);
        expect(dice.uniform(...question)).toBe(word / 2 ** 32);
        expect(dice.chance(p, ...question)).toBe(
          dice.uniform(...question) * 2 ** 32 < Math.floor(p * 2 ** 32),
        );
      }),
    );
  });

  test('never happens at chance 0 and always at chance 1', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(dice.chance(0, ...question)).toBe(false);
        expect(dice.chance(1, ...question)).toBe(true);
      }),
    );
  });

  test('refuses what is not an entity, a month or a probability', () => {
    expect(() => dice.word(2 ** 32, 0, decisions.need)).toThrow(RangeError);
    expect(() => dice.word(0, LAST_MONTH + 1, decisions.need)).toThrow(RangeError);
    expect(() => dice.chance(1.1, 0, 0, decisions.need)).toThrow(RangeError);
  });

  // A pin: these words are the foundation under every reference result.
  test('stays as it is', () => {
    const pair = new Uint32Array(2);
    dice.pair(1, 0, decisions.need, pair);
    expect([
      dice.word(0, 0, decisions.familySize),
      dice.word(-1, -516, decisions.tie),
      ...pair,
    ]).toMatchInlineSnapshot(`
      [
        2095927066,
        3050082821,
        193193122,
        1187687957,
      ]
    `);
  });
});

/**
 * The z-score of Pearson's chi-square over equal bins, by its mean and variance (many degrees of
 * freedom: close to normal). Sign and size: below -5 is too even to be chance, above 5 too uneven.
 */
function unevenness(counts: readonly number[]): number {
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
  const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  const df = counts.length - 1;
  return (chiSquare - df) / Math.sqrt(2 * df);
}

type Layout = (n: number) => [entity: number, month: number, decision: Decision];
const layouts: [string, Layout][] = [
  ['children in one month', (n) => [n, 5, decisions.need]],
  [
    'one child, month after month, every decision',
    (n) => [42, ((n >> 5) % 2_048) - 1_024, numbers[n % 32] as Decision],
  ],
  ['few children, many months', (n) => [n >> 10, (n & 1_023) - 500, decisions.notice]],
  ['many children, few months', (n) => [n >> 3, n & 7, decisions.notice]],
  ['ids a power of two apart', (n) => [n << 14, 0, decisions.need]],
  [
    'ids made of cohort and place',
    (n) => [((n >> 6) << 16) | (n & 63), -200, decisions.congenital],
  ],
];

describe.each(layouts)('words of %s', (_, layout) => {
  const size = 1 << 16;
  const first = new Uint32Array(size);
  const second = new Uint32Array(size);
  const pair = new Uint32Array(2);
  for (let n = 0; n < size; n++) {
    dice.pair(...layout(n), pair);
    first[n] = pair[0] as number;
    second[n] = pair[1] as number;
  }
  const count = (bins: number, binOf: (n: number) => number) => {
    const counts = new Array<number>(bins).fill(0);
    for (let n = 0; n < size - 1; n++) {
      const bin = binOf(n);
      counts[bin] = (counts[bin] as number) + 1;
    }
    return counts;
  };

  test.each([
    ['high bits', (n: number) => (first[n] as number) >>> 24],
    ['low bits', (n: number) => (first[n] as number) & 255],
    ['middle bits of the second word', (n: number) => ((second[n] as number) >>> 12) & 255],
    [
      'first word against second',
      (n: number) => (((first[n] as number) >>> 28) << 4) | ((second[n] as number) >>> 28),
    ],
    [
      'a word against the next',
      (n: number) => (((first[n] as number) >>> 28) << 4) | ((first[n + 1] as number) >>> 28),
    ],
    [
      'second word against the next first',
      (n: number) => (((second[n] as number) & 15) << 4) | ((first[n + 1] as number) & 15),
    ],
  ])('are even in %s', (__, binOf) => {
    expect(Math.abs(unevenness(count(256, binOf)))).toBeLessThan(5);
  });

  test('are not correlated, within the block or with the next', () => {
    const correlation = (a: Uint32Array, b: Uint32Array) => {
      let sum = 0;
      for (let i = 0; i < a.length; i++)
        sum += ((a[i] as number) / 2 ** 32 - 0.5) * ((b[i] as number) / 2 ** 32 - 0.5);
      return (12 * sum) / a.length;
    };
    const bound = 5 / Math.sqrt(size);
    expect(Math.abs(correlation(first, second))).toBeLessThan(bound);
    expect(Math.abs(correlation(first.subarray(1), first.subarray(0, -1)))).toBeLessThan(bound);
    expect(Math.abs(correlation(second.subarray(1), first.subarray(0, -1)))).toBeLessThan(bound);
  });
});

test("a child's luck this month says nothing of the next, or of another decision", () => {
  const children = 20_000;
  let together = 0;
  let across = 0;
  for (let child = 0; child < children; child++) {
    const now = dice.chance(0.5, child, 10, decisions.need);
    if (now === dice.chance(0.5, child, 11, decisions.need)) together++;
    if (now === dice.chance(0.5, child, 10, decisions.notice)) across++;
  }
  expect(Math.abs(together - children / 2)).toBeLessThan(5 * Math.sqrt(children / 4));
  expect(Math.abs(across - children / 2)).toBeLessThan(5 * Math.sqrt(children / 4));
});
