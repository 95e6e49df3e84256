import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisions } from '../../src/random/decisions.ts';
import { drawMany } from '../../src/random/draw-many.ts';
import { type Key, keyOf } from '../../src/random/seed.ts';

const IDS = Int32Array.from({ length: 4_096 }, (_, i) => i);
const MONTHS = 8;

/** Both words of 4,096 children in 8 months: 65,536 words. */
function wordsOf(key: Key): Set<number> {
  const words = new Set<number>();
  const out0 = new Int32Array(IDS.length);
  const out1 = new Int32Array(IDS.length);
  for (let month = 0; month < MONTHS; month++) {
    drawMany(key, IDS, 0, IDS.length, month, decisions.need, out0, out1);
    for (let i = 0; i < IDS.length; i++) words.add(out0[i] as number).add(out1[i] as number);
  }
  return words;
}

test('the same seed and replication give the same key', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (seed, replication) => {
      expect(keyOf(seed, replication)).toEqual(keyOf(seed, replication));
    }),
  );
});

// A pin: another key moves every result.
test('keys stay as they are', () => {
  expect([
    keyOf('', 0),
    keyOf('2025', 0),
    keyOf('2025', 1),
    keyOf('Zwolle-Noord', 99),
  ]).toMatchInlineSnapshot(`
    [
      {
        "k0": 728066229,
        "k1": 608479107,
      },
      {
        "k0": 676442152,
        "k1": -242976935,
      },
      {
        "k0": 1346209295,
        "k1": -1102676949,
      },
      {
        "k0": -2106753778,
        "k1": 1576804948,
      },
    ]
  `);
});

test.each([
  ['a', 'aa'],
  ['ab', 'abab'],
  ['A', '\u0141'],
  ['\u0141', '\\0141'],
  ['', ' '],
  ['2025', '02025'],
  ['x'.repeat(300), 'x'.repeat(301)],
])('seeds %j and %j are two seeds', (one, other) => {
  expect(keyOf(one, 0)).not.toEqual(keyOf(other, 0));
});

test('half a surrogate pair is a seed too', () => {
  expect(keyOf('\ud800', 0)).not.toEqual(keyOf('\ud801', 0));
});

test.each([-1, 0.5, 2 ** 32, Number.NaN])('replication %s is refused', (replication) => {
  expect(() => keyOf('seed', replication)).toThrow(RangeError);
});

test('a thousand neighbouring keys have two thousand different words', () => {
  const words = new Set<number>();
  for (let n = 0; n < 500; n++)
    for (const { k0, k1 } of [keyOf('seed', n), keyOf(`seed ${n}`, 0)]) words.add(k0).add(k1);
  expect(words.size).toBeGreaterThanOrEqual(2_000 - 1);
});

// With order ignored, a key that is folded into the id shares all its words with its neighbour.
// Chance alone: 65,536^2 / 2^32 = 1 shared word expected a pair.
test.each([
  ['replications', (n: number) => keyOf('seed', n)],
  ['numbered seeds', (n: number) => keyOf(String(n), 0)],
  ['one letter', (n: number) => keyOf(String.fromCharCode(97 + n), 0)],
])('neighbouring %s share no more words than chance', (_, key) => {
  const sets = Array.from({ length: 6 }, (__, n) => wordsOf(key(n)));
  let shared = 0;
  let pairs = 0;
  for (let a = 0; a < sets.length; a++)
    for (let b = a + 1; b < sets.length; b++, pairs++)
      for (const word of sets[a] as Set<number>) if (sets[b]?.has(word)) shared++;
  // Poisson with mean 15: above 35 once in 200,000.
  expect(pairs).toBe(15);
  expect(shared).toBeLessThanOrEqual(35);
});
