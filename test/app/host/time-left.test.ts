import { expect, test } from 'vitest';
import { timeLeft } from '../../../src/app/host/time-left.ts';

test('the time left follows from the pace, and runs on while nothing finishes', () => {
  let now = 1000;
  const left = timeLeft(() => now);
  expect(left.after(0, 10)).toBeUndefined();
  now += 4000;
  left.finished();
  expect(left.after(2, 10)).toBe(16_000);
  now += 1500;
  expect(left.after(2, 10)).toBe(14_500);
  now += 60_000;
  expect(left.after(2, 10)).toBe(0);
});
