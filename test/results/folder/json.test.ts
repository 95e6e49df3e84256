import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, json } from '../../../src/results/folder/json.ts';

/** The same value with its keys in another order, at every depth. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, shuffled(part)])
      .reverse(),
  );
}

const value = fc.jsonValue({ maxDepth: 4 });

test('canonical is one text for one value, in whichever order its keys came', () => {
  fc.assert(fc.property(value, (one) => canonical(shuffled(one)) === canonical(one)));
});

test('canonical is another text for another value', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const same = canonical(a) === canonical(b);
      return same === (canonical(JSON.parse(json(a))) === canonical(JSON.parse(json(b))));
    }),
  );
  expect(canonical({ a: 1 })).not.toBe(canonical({ a: 2 }));
  expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
  expect(canonical({ a: { b: 1 } })).not.toBe(canonical({ b: { a: 1 } }));
});

test('both can be read back', () => {
  fc.assert(
    fc.property(value, (one) => {
      const plain = JSON.parse(JSON.stringify(one));
      expect(JSON.parse(json(one))).toStrictEqual(plain);
      expect(JSON.parse(canonical(one))).toStrictEqual(plain);
    }),
  );
});

test('json ends with one line feed', () => {
  expect(json({ a: 1 })).toBe('{\n  "a": 1\n}\n');
});
