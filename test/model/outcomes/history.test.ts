import { expect, it } from 'vitest';
import {
  closeYear,
  createHistory,
  recordOf,
  write,
  writeYear,
  yearSum,
} from '../../../src/model/outcomes/history.ts';

const sizes = { cells: 30, schools: 2 };

it('a year is the mean of a stock and the sum of a flow over its twelve months', () => {
  const history = createHistory(-24, 24, sizes);
  for (let month = -24; month < 0; month++) {
    write(history, month, 'waiting.count', month + 24);
    write(history, month, 'q4.entries', 2);
  }
  closeYear(history, -13);
  closeYear(history, -1);
  expect([...history.years['waiting.count']]).toEqual([5.5, 17.5]);
  expect([...history.years['q4.entries']]).toEqual([24, 24]);
  expect(yearSum(history, -1, 'waiting.count')).toBe(12 * 17.5);
  expect(yearSum(history, -13, 'q4.entries')).toBe(24);
});

it('what only a year can tell has a year and no months; what was never written is no number', () => {
  const history = createHistory(0, 18, sizes);
  writeYear(history, 11, 'q4.usersInYear', 7);
  closeYear(history, 11);
  expect([...history.years['q4.usersInYear']]).toEqual([7, Number.NaN]);
  expect(history.months['q4.usersInYear'].every(Number.isNaN)).toBe(true);
  expect(recordOf(history, 'arm', [])).toMatchObject({ id: 'arm', months: history.months });
});
