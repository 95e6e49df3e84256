import { expect, test } from 'vitest';
import { numbersIn } from '../../src/language/numbers.ts';
import { wholeCents } from '../../src/language/units.ts';

const nl = numbersIn('nl');
const en = numbersIn('en');
/** No-break spaces would make the expectations unreadable. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('numbers are written as in the reader’s language', () => {
  expect([nl.whole(1210.4), en.whole(1210.4)]).toStrictEqual(['1.210', '1,210']);
  expect([nl.decimal(-0.25, 1), en.decimal(11.419, 2)]).toStrictEqual(['−0,3', '11.42']);
  expect([plain(nl.percent(0.035)), en.percent(0.64)]).toStrictEqual(['3,5 %', '64%']);
  expect(nl.list(['1', '3', '5'])).toBe('1, 3 en 5');
});

test('euros are short: three digits, or millions', () => {
  expect(plain(nl.euros(1_312_000))).toBe('€ 1,31 mln');
  expect(plain(nl.euros(240_123))).toBe('€ 240.000');
  expect(plain(nl.euros(-240_123))).toBe('−€ 240.000');
  expect(en.euros(1_312_000).replace('\u00a0', ' ')).toBe('€1.31 million');
});

test('a range is on the scale of its mean, and a minus is not taken for a dash', () => {
  expect(nl.euroRange(940_000, 1_690_000, 1_310_000)).toBe('0,94–1,69');
  expect(nl.euroRange(240_000, 310_000, 280_000)).toBe('240.000–310.000');
  expect(nl.range(18, 44, 0)).toBe('18–44');
  expect(nl.range(-3, 4, 0)).toBe('−3 tot 4');
  expect(en.range(-3, -1, 0)).toBe('−3 to −1');
});

test('what is unknown is a dash, and nothing is minus zero', () => {
  expect([nl.whole(null), nl.euros(null), nl.percent(Number.NaN)].map(plain)).toStrictEqual([
    '–',
    '–',
    '– %',
  ]);
  expect(nl.decimal(-0.01, 1)).toBe('0,0');
});

test('cents are whole, halves away from zero', () => {
  expect([wholeCents(1.234), wholeCents(-1.236), wholeCents(0.125)]).toStrictEqual([
    1.23, -1.24, 0.13,
  ]);
});
