import { expect, it } from 'vitest';
import { pause } from '../../../src/model/steering/pause.ts';

const paused = (budgets: readonly number[], year: number): number[] => {
  const column = Float64Array.from(budgets);
  pause(column, year);
  return [...column];
};

it('next year’s budget becomes this year’s, and later ones keep their ratio to the one before', () => {
  expect(paused([1000, 900, 810, 405], 0)).toEqual([1000, 1000, 900, 450]);
  expect(paused([1000, 900, 810, 405], 1)).toEqual([1000, 900, 900, 450]);
});

it('changes nothing in the last year, or before a year without money', () => {
  expect(paused([1000, 900], 1)).toEqual([1000, 900]);
  expect(paused([1000, 0, 0], 0)).toEqual([1000, 0, 0]);
});
