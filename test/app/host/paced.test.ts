import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../../src/app/host/paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('however much happens, it is told ten times a second, the last of it too', () => {
  const tell = vi.fn();
  const { due, end } = paced(tell);
  for (let ms = 0; ms < 1000; ms++) {
    due();
    vi.advanceTimersByTime(1);
  }
  expect(tell.mock.calls.length).toBeLessThanOrEqual(11);
  expect(tell.mock.calls.length).toBeGreaterThanOrEqual(9);
  const before = tell.mock.calls.length;
  due();
  end();
  expect(tell.mock.calls.length).toBe(before + 1);
  due();
  vi.advanceTimersByTime(2000);
  expect(tell.mock.calls.length).toBe(before + 1);
});

test('in a silence it is told twice a second', () => {
  const tell = vi.fn();
  const { end } = paced(tell);
  vi.advanceTimersByTime(5000);
  expect(tell.mock.calls.length).toBe(10);
  end();
});
