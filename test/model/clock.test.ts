import { expect, it } from 'vitest';
import { clockAt, firstRow } from '../../src/model/clock.ts';
import type { Population } from '../../src/population/population.ts';

/** Two children born every month from -240 to 59; pupils from elsewhere, one a month, follow. */
const months = Array.from({ length: 301 }, (_, i) => i);
const population = {
  residents: { from: -240, first: Int32Array.from(months, (i) => 2 * i) },
  nonResidents: { from: -240, first: Int32Array.from(months, (i) => 600 + i) },
} as unknown as Population;
const ages = (month: number, from: number, to: number): [oldest: number, youngest: number] => [
  month - (Math.floor(from / 2) - 240),
  month - (Math.floor((to - 1) / 2) - 240),
];

it('ages are windows of rows: 12-17, 4-11, 0-3, and pupils from elsewhere of 12-17', () => {
  const clock = clockAt(population, 7);
  expect(ages(7, clock.lo, clock.primary)).toEqual([215, 144]);
  expect(ages(7, clock.primary, clock.infants)).toEqual([143, 48]);
  expect(ages(7, clock.infants, clock.hi)).toEqual([47, 0]);
  const born = (row: number): number => row - 600 - 240;
  expect([7 - born(clock.outsideLo), 7 - born(clock.outsideHi - 1)]).toEqual([215, 144]);
});

it('a month lies in a school year that begins in August, before the pilot too', () => {
  expect([0, 11, 12, -1, -12, -13].map((month) => clockAt(population, month).year)).toEqual([
    0, 0, 1, -1, -1, -2,
  ]);
  expect([0, 11, 12, -1, -12].map((month) => clockAt(population, month).monthOfYear)).toEqual([
    0, 11, 0, 11, 0,
  ]);
});

it('who was 142 months in August is past primary school, who was 192 may be in MBO, all the year', () => {
  for (const month of [0, 5, 11]) {
    const clock = clockAt(population, month);
    expect([clock.secondaryBorn, clock.mboBorn]).toEqual([-142, -192]);
  }
  expect(clockAt(population, 12).secondaryBorn).toBe(-130);
});

it('the first row of a month is within the rows, however early or late the month', () => {
  expect(firstRow(population.residents, -239)).toBe(2);
  expect(firstRow(population.residents, -1000)).toBe(0);
  expect(firstRow(population.residents, 60)).toBe(600);
  expect(firstRow(population.residents, 1000)).toBe(600);
});
