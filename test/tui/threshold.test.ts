import { describe, expect, test } from 'vitest';
import { themeFor } from '../../src/tui/theme.ts';
import { axisLines } from '../../src/tui/threshold/axis-lines.ts';
import { type Charts, charts } from '../../src/tui/threshold/charts.ts';
import { range } from '../../src/tui/threshold/range.ts';
import type { Searching } from '../../src/tui/threshold/state.ts';
import { searchIn, wantedIn } from '../../src/tui/threshold/state.ts';
import { later, someThreshold } from './some-threshold.ts';
import {
  asking,
  found,
  happen,
  press,
  screenOf,
  searching,
  searchingCloser,
  stoppedSearching,
} from './states.ts';

const screen = (state: Parameters<typeof screenOf>[0]) => screenOf(state) as Searching;

describe('the search', () => {
  test('begins by itself with the pilot’s arm, of those that have a budget to shrink', () => {
    expect(wantedIn(screen(asking))).toBeUndefined();
    expect(screen(searching).arms.map(({ id }) => id)).toStrictEqual([
      'population',
      'populationCautious',
    ]);
    expect(wantedIn(screen(searching))).toBe('population');
  });

  test('of another arm waits until it is chosen, and goes on where it was when it is again', () => {
    const other = press(searchingCloser, 'right');
    expect(wantedIn(screen(other))).toBe('populationCautious');
    expect(searchIn(screen(other))?.soFar.finished).toBe(0);
    expect(press(other, 'right')).toBe(other);
    const back = press(other, 'left');
    expect(wantedIn(screen(back))).toBe('population');
    expect(searchIn(screen(back))?.soFar).toBe(later);
  });

  test('stops at Esc, can be gone on with, and is left at the next Esc', () => {
    const stopping = press(searching, 'esc');
    expect(searchIn(screen(stopping))?.phase).toBe('stopping');
    expect(wantedIn(screen(stopping))).toBeUndefined();
    expect(wantedIn(screen(press(stoppedSearching, 'r')))).toBe('population');
    expect(screenOf(press(stoppedSearching, 'esc')).name).toBe('home');
  });

  test('of which the answer came while it was being stopped has it', () => {
    const answered = happen(press(searching, 'esc'), {
      type: 'answered',
      arm: 'population',
      answer: someThreshold,
      folder: undefined,
    });
    expect(searchIn(screen(answered))).toMatchObject({ phase: 'answered', answer: someThreshold });
  });

  test('that is answered is not done again', () => {
    const there = press(found, 'right');
    expect(wantedIn(screen(there))).toBe('populationCautious');
    expect(wantedIn(screen(press(there, 'left')))).toBeUndefined();
  });
});

const theme = themeFor({ NO_COLOR: '1' });
const place = { language: 'nl', theme, width: 80, height: 20 } as const;
const of = {
  titles: ['wachten', 'geld'],
  curve: someThreshold.curve,
  vary: someThreshold.vary,
  known: someThreshold,
  least: 0,
};

/** With spaces that may be typed. */
const drawn = (changes: Partial<Charts> = {}, height: number = place.height) => {
  const { lines, unseen } = charts({ ...of, ...changes }, { ...place, height });
  return { lines: lines.map((line) => line.replaceAll('\u00a0', ' ')), unseen };
};

describe('the curves', () => {
  test('stand one below the other on one axis, the one that breaks first on top', () => {
    const { lines, unseen } = drawn({ titles: ['geld', 'wachten'] });
    expect(lines[0]).toBe('geld');
    expect(unseen).toStrictEqual([]);
    expect(lines.at(-1)).toMatch(/^ +0 % +3 % +6 % +9 % +12 % per jaar$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.length).toBeLessThanOrEqual(20);
  });

  test('have the threshold through them, and its interval below', () => {
    const { lines } = drawn();
    expect(lines.at(-3)).toMatch(/├━*▲━*┤ 5,9 % per jaar \(95 %: 5,7–6,2\)$/);
    const at = lines.at(-3)?.indexOf('▲') ?? 0;
    const through = lines.filter((line) => line[at] === '┊');
    expect(through.length).toBeGreaterThan(3);
  });

  test('cross zero where the threshold is', () => {
    const { lines } = drawn({ titles: ['wachten'] }, 17);
    const zero = lines.find((line) => line.trimStart().startsWith('0 │')) ?? '';
    const at = lines.at(-3)?.indexOf('▲') ?? 0;
    expect(zero.slice(at - 1, at + 2)).toMatch(/[●━]/);
  });

  test('that do not fit are named', () => {
    const { lines, unseen } = drawn({}, 9);
    expect(lines[0]).toBe('wachten');
    expect(unseen).toStrictEqual(['geld']);
  });

  test('have no band while too little is known', () => {
    expect(drawn({ least: 1000 }).lines.join('')).not.toContain('░');
    expect(drawn().lines.join('')).toContain('░');
  });
});

test.each([12, 20, 40, 90])('the axis names its values, none over another, on %i cells', (room) => {
  const written = (x: number, last: boolean) => `${100 * x} %${last ? ' per jaar' : ''}`;
  for (const x of [0, 0.001, 0.06, 0.119, 0.12]) {
    const mark = { x, low: Math.max(0, x - 0.01), high: Math.min(0.12, x + 0.01), text: 'hier' };
    const lines = axisLines({ ...range, written, mark }, room);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(room + 1);
    expect(lines[0]).toContain('▲');
    expect(lines[2]).toContain('12 % per jaar');
    expect(lines[2]).not.toMatch(/%\S|\d{4}/);
  }
});
