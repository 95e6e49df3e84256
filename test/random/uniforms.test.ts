import { expect, test } from 'vitest';
import { uniformsOf } from '../../src/random/uniforms.ts';

const grid = (text: string) => {
  const uniform = uniformsOf(text);
  return Array.from({ length: 10_000 }, (_, k) => uniform(k % 100, Math.floor(k / 100)));
};

test('are a function of text and place', () => {
  const uniform = uniformsOf('a');
  expect(uniform(3, 4)).toBe(uniformsOf('a')(3, 4));
  expect(uniform(3, 4)).not.toBe(uniform(4, 3));
  expect(uniform(3, 4)).not.toBe(uniformsOf('b')(3, 4));
});

test('are spread evenly, and no two alike', () => {
  const values = grid('even');
  expect(new Set(values).size).toBe(values.length);
  const counts = new Array<number>(20).fill(0);
  for (const u of values) counts[Math.floor(u * 20)] = (counts[Math.floor(u * 20)] as number) + 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  expect(chiSquare).toBeLessThan(43.8); // 0.999 of chi-square with 19
});

// A pin: saved designs rest on these bits.
test('keep their bits', () => {
  expect([uniformsOf('pin')(0, 0), uniformsOf('pin')(1, 2)]).toMatchInlineSnapshot(`
    [
      0.35030299983918667,
      0.6824651372153312,
    ]
  `);
});
