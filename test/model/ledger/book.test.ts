import { describe, expect, it } from 'vitest';
import { bookMonth } from '../../../src/model/ledger/book.ts';
import { cell, kinds } from '../../../src/model/ledger/money.ts';
import { openPurse } from '../../../src/model/ledger/pot.ts';
import { payers } from '../../../src/model/products.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

const month = (euro: number): string => `{value: ${euro}, per: month}`;
const set = [
  'schools.smw.hoursPerWeek={po: 0, vo: 0}',
  'schools.smw.flexHoursPerWeek={po: 0}',
  'products.wijkteam.hoursPerWeekPer1000=0',
  'budget.shrinkPerYear=0',
  'arms.population.accessCost={team: 0, monitoring: 0}',
  'arms.population.prevention.share=0.01',
  'arms.population.administration.share=0.2',
  `products.ambulant.price=${month(1000)}`,
  'products.ambulant.group={minimum: 2, priceFactor: .6}',
  `products.sbo.price=${month(500)}`,
  `products.sbo.transport=${month(60)}`,
  `schools.q1PerPupil=${month(10)}`,
];

const booked = (
  { m }: SmallWorld,
  q: number,
  payer: (typeof payers)[number],
  kind: (typeof kinds)[number],
): number => m.bookByQuadrant[cell(q, payers.indexOf(payer), kinds.indexOf(kind))]!;

function month0(): SmallWorld {
  const w = smallWorld({ arm: 'population', set, b0: 1_200_000 });
  w.help(w.child(100), 'ambulant');
  w.help(w.child(101), 'ambulant', -2, { grouped: true });
  w.help(w.child(102), 'sbo');
  w.gather();
  openPurse(w.rules, w.m);
  w.m.access[w.code('ambulant') * 3 + payers.indexOf('municipality')] = 123;
  w.m.extra[w.code('smw')] = 2;
  bookMonth(w.rules, w.m);
  return w;
}

describe('a month’s book', () => {
  const w = month0();

  it('has care by the child, alone or in a group, and the hours that were bought', () => {
    expect(booked(w, 4, 'municipality', 'care')).toBe(100_000 + 60_000);
    expect(booked(w, 3, 'swv', 'care')).toBe(50_000);
    const extra = w.rules.products.extra[w.code('smw') * 3]!;
    expect(extra).toBeGreaterThan(0);
    expect(booked(w, 2, 'school', 'care')).toBe(2 * extra);
  });

  it('has overhead beside care, where the product has it', () => {
    expect(booked(w, 4, 'municipality', 'administration')).toBe(25_000 + 15_000);
    expect(booked(w, 3, 'swv', 'administration')).toBe(0);
  });

  it('has access cost and, paid by the municipality, transport', () => {
    expect(booked(w, 4, 'municipality', 'access')).toBe(123);
    expect(booked(w, 3, 'municipality', 'transport')).toBe(6_000);
  });

  it('has basic care for every pupil from four years on, paid by the school', () => {
    const pupils = w.m.clock.infants - w.m.clock.lo;
    expect(booked(w, 1, 'school', 'care')).toBe(1000 * pupils);
  });

  it('has prevention by the payers’ shares in B0', () => {
    expect(w.m.accounts[0]!.prevention).toBe(0);
    w.m.accounts[0]!.prevention = 1000;
    bookMonth(w.rules, w.m);
    expect(payers.map((payer) => booked(w, 2, payer, 'prevention'))).toEqual([100, 300, 600]);
  });

  it('has the same euros by product as by quadrant, and starts anew every month', () => {
    const sum = (cells: Float64Array): number => cells.reduce((all, cents) => all + cents, 0);
    const before = sum(w.m.book);
    expect(sum(w.m.bookByQuadrant)).toBe(before);
    bookMonth(w.rules, w.m);
    expect(sum(w.m.book)).toBe(before);
    expect(w.m.book[w.code('ambulant') * 15 + payers.indexOf('municipality') * 5]).toBe(160_000);
  });
});
