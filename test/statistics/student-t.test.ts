import { describe, expect, test } from 'vitest';
import { studentAbove, studentQuantile } from '../../src/statistics/student-t.ts';

describe("Student's t", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, three decimals.
  test.each([
    [0.9, 1, 3.078],
    [0.95, 1, 6.314],
    [0.975, 1, 12.706],
    [0.99, 1, 31.821],
    [0.95, 2, 2.92],
    [0.975, 2, 4.303],
    [0.975, 5, 2.571],
    [0.999, 5, 5.893],
    [0.975, 9, 2.262],
    [0.95, 10, 1.812],
    [0.975, 29, 2.045],
    [0.99, 60, 2.39],
    [0.975, 100, 1.984],
  ])('has the table value at %d with %d degrees of freedom', (p, df, t) => {
    expect(studentQuantile(p, df)).toBeCloseTo(t, 3);
  });

  // mpmath 1.3 at 30 digits.
  test.each([
    [0.975, 1, 12.706204736174705],
    [0.975, 9, 2.2621571627982053],
    [0.95, 3, 2.3533634348018238],
    [0.995, 3, 5.840909309733357],
    [0.9999, 5, 9.67756630088259],
    [0.999999, 19, 6.723394282200187],
    [0.995, 199, 2.600760216058516],
    [0.975, 999, 1.96234146113345],
    [0.975, 99_999, 1.9599877077718448],
  ])('is exact to ten decimals at %d with %d', (p, df, t) => {
    expect(Math.abs(studentQuantile(p, df) - t)).toBeLessThan(1e-10);
  });

  test('is symmetric and answers the same when asked again', () => {
    expect(studentQuantile(0.025, 7)).toBeCloseTo(-studentQuantile(0.975, 7), 12);
    expect(studentQuantile(0.975, 7)).toBe(studentQuantile(0.975, 7));
    expect(studentQuantile(0.5, 7)).toBe(0);
    expect(studentAbove(-2, 7) + studentAbove(2, 7)).toBe(1);
  });

  test('with one degree of freedom is Cauchy', () => {
    expect(studentAbove(1, 1)).toBeCloseTo(0.25, 14);
  });

  test.each([
    [0, 5],
    [1, 5],
    [0.9, 0],
    [Number.NaN, 5],
    [0.9, Number.NaN],
  ])('refuses p %d with %d degrees of freedom', (p, df) => {
    expect(() => studentQuantile(p, df)).toThrow(RangeError);
  });

  // A pin: published intervals rest on these bits.
  test('keeps its last bit', () => {
    expect([studentQuantile(0.975, 29), studentQuantile(0.95, 99)]).toMatchInlineSnapshot(`
      [
        2.0452296421327016,
        1.6603911560170779,
      ]
    `);
  });
});
