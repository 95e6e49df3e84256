import { expect, test } from 'vitest';
import { ascii } from '../../src/language/datawords/ascii.ts';
import { curve } from '../../src/language/datawords/curve.ts';

const point = (x: number, mean: number, half: number) => ({
  x,
  mean,
  low: mean - half,
  high: mean + half,
});

test('a curve goes through its points, within its band', () => {
  const { rows, top, bottom } = curve([point(0, 0, 1), point(1, 2, 1), point(2, 6, 2)], 3, 13, 10);
  expect([top, bottom]).toStrictEqual([8, -1]);
  expect(rows).toStrictEqual([
    '            ░',
    '           ░░',
    '          ░░●',
    '        ░░━━░',
    '       ░░━░░░',
    '·····░░━━░░░·',
    '  ░░░━●░░░',
    '░░━━━░░░',
    '●━░░░',
    '░░',
  ]);
  for (const row of rows.map(ascii)) expect(row).toMatch(/^[ -~]*$/);
});

test('one point, and points that are all equal, are drawn too', () => {
  expect(curve([point(3, 5, 0)], undefined, 4, 3).rows).toStrictEqual(['●', '', '']);
  expect(curve([point(0, 5, 0), point(1, 5, 0)], undefined, 4, 2).rows).toStrictEqual(['●━━●', '']);
});
