import { expect, test } from 'vitest';
import { ascii } from '../../src/language/datawords/ascii.ts';
import { axisOf, intervalBar } from '../../src/language/datawords/interval-bar.ts';
import { sparkline } from '../../src/language/datawords/sparkline.ts';

test('a sparkline has one character a value', () => {
  expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe('▁▂▃▄▅▆▇█');
  expect(sparkline([1, null, 3])).toBe('▁ █');
  expect(sparkline([])).toBe('');
  expect(sparkline([null])).toBe(' ');
});

test('a sparkline has a mark for the lowest value, whatever its digits', () => {
  for (let i = 1; i < 200; i++) expect(sparkline([i / 7, i / 3, i / 11]).length).toBe(3);
});

test('a ripple does not look like a storm', () => {
  expect(sparkline([100, 101, 100])).toBe('▄▅▄');
  expect(sparkline([5, 5])).toBe('▅▅');
  expect(sparkline([0, 0])).toBe('▁▁');
});

test('an interval lies where it belongs on an axis with zero', () => {
  const bar = { mean: -2, low: -3, high: -1 };
  expect(intervalBar(bar, { from: -4, to: 0 }, 9)).toBe('··━━●━━·┊');
  expect(intervalBar({ mean: 1, low: -1, high: 3 }, { from: -2, to: 4 }, 7)).toBe('·━┊●━━·');
  expect(intervalBar({ mean: 2, low: null, high: null }, { from: 0, to: 4 }, 5)).toBe('┊·●··');
  expect(intervalBar({ mean: 0, low: 0, high: 0 }, { from: 0, to: 0 }, 5)).toBe('●····');
});

test('bars of a group share an axis that holds them all, and zero', () => {
  expect(
    axisOf([
      { mean: 2, low: 1, high: 3 },
      { mean: 5, low: null, high: null },
    ]),
  ).toStrictEqual({ from: 0, to: 5 });
});

test('in ASCII everything keeps its width, but for the euro sign', () => {
  const text = '① één ▁▂█ ·━●━┊ 1–2 ‘nu’ −3\u00a0%';
  expect(ascii(text)).toBe("1 een _.# .=o=| 1-2 'nu' -3 %");
  expect(ascii(text).length).toBe(text.length);
  expect(ascii('€ 5')).toBe('EUR 5');
  expect(ascii('漢')).toBe('?');
});
