import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascii } from '../../src/language/datawords/ascii.ts';
import { supportStates } from '../../src/language/quadrant.ts';
import { armsOf, pairAfter, usualPair } from '../../src/tui/arm-pair.ts';
import { dots, dotsInCell } from '../../src/tui/run/film/dots.ts';
import { filmLines } from '../../src/tui/run/film/film-lines.ts';
import { meter } from '../../src/tui/run/film/meter.ts';
import {
  type Film,
  type FilmAction,
  filming,
  filmOf,
  picturesOf,
} from '../../src/tui/run/film/state.ts';
import type { Running } from '../../src/tui/run/state.ts';
import { sceneOf } from '../../src/tui/scene.ts';
import { inAscii } from '../../src/tui/terminal/ascii-only.ts';
import { months, scenario } from './lived.ts';
import {
  answer,
  filming as filmed,
  happen,
  manner,
  paused,
  press,
  screenOf,
  table,
  watched,
} from './states.ts';

const play = (film: Film, ...actions: FilmAction[]) =>
  actions.reduce((now, action) => filming(now, action, scenario), film);
const empty = filmOf(scenario);
const whole = play(empty, { type: 'filmed', months });
const last = scenario.horizon.pilot - 1;
const tick = { type: 'tick' } as const;

describe('two arms', () => {
  test('are at first today’s practice and the one budget', () => {
    expect(armsOf(usualPair(scenario), scenario).map(({ id }) => id)).toStrictEqual([
      'trajectory',
      'population',
    ]);
  });

  test('all come by in both directions, and then the first again', () => {
    for (const by of [1, -1]) {
      const seen = [usualPair(scenario)];
      for (let i = 0; i < 3; i++) seen.push(pairAfter(seen.at(-1) ?? [0, 0], scenario, by));
      expect(new Set(seen.slice(0, 3).map(String)).size).toBe(3);
      expect(seen[3]).toStrictEqual(seen[0]);
    }
  });

  test('are one where there is one alone', () => {
    const alone = { ...scenario, arms: scenario.arms.slice(1, 2) };
    expect(armsOf(usualPair(alone), alone).map(({ id }) => id)).toStrictEqual([
      'trajectoryCeiling',
    ]);
    expect(pairAfter(usualPair(alone), alone, 1)).toStrictEqual(usualPair(alone));
  });
});

describe('a film', () => {
  test('plays month by month to its end, stands still there, and begins again', () => {
    expect(whole).toMatchObject({ at: 0, playing: true });
    const over = play(whole, ...Array<FilmAction>(last + 5).fill(tick));
    expect(over).toMatchObject({ at: last, playing: false });
    expect(play(over, { type: 'pause' })).toMatchObject({ at: 0, playing: true });
  });

  test('waits for months that were not lived yet, and goes on when they were', () => {
    const half = play(empty, { type: 'filmed', months: months.filter(({ month }) => month < 3) });
    const waiting = play(half, tick, tick, tick, tick);
    expect(waiting).toMatchObject({ at: 2, playing: true });
    const more = months.filter(({ month }) => month >= 3);
    expect(play(waiting, { type: 'filmed', months: more }, tick).at).toBe(3);
    expect(picturesOf(empty, scenario)).toBeUndefined();
  });

  test('stands still where somebody stops it, steps, and goes to a year', () => {
    const still = play(whole, tick, { type: 'pause' });
    expect(play(still, tick)).toBe(still);
    expect(play(still, { type: 'step', by: 1 })).toMatchObject({ at: 2, playing: false });
    expect(play(whole, { type: 'step', by: 1 }).playing).toBe(false);
    expect(play(still, { type: 'jump', year: 3 })).toMatchObject({ at: 24, playing: false });
    expect(play(whole, { type: 'jump', year: 2 })).toMatchObject({ at: 12, playing: true });
    expect(play(still, { type: 'jump', year: 4 })).toBe(still);
  });

  test('whatever somebody does, both arms show the same month of theirs', () => {
    const action = fc.oneof(
      fc.constantFrom<FilmAction>(tick, { type: 'pause' }),
      fc.record({
        type: fc.constantFrom('step' as const, 'faster' as const, 'pairUp' as const),
        by: fc.constantFrom(1 as const, -1 as const),
      }),
      fc.record({ type: fc.constant('jump' as const), year: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const film = play(whole, ...actions);
        const pictures = picturesOf(film, scenario);
        expect(pictures?.map(({ month }) => month)).toStrictEqual([film.at, film.at]);
        expect(pictures?.map(({ arm }) => arm)).toStrictEqual(
          armsOf(film.pair, scenario).map(({ id }) => id),
        );
      }),
    );
  });
});

describe('its picture', () => {
  const scene = sceneOf(paused, manner);
  const film = (screenOf(paused) as Running).film as Film;
  const lines = filmLines(film, scenario, scene, { width: 80, height: 18 });

  test('says which month it is, and how it plays', () => {
    expect(lines[0]).toMatch(/^maand 15 van 30 · oktober, jaar 2 +‖ staat stil$/);
    expect(lines[2]).toMatch(/^traject +│ populatie +$/);
  });

  test('has as many children in each quadrant as the month, and all flows between neighbours', () => {
    const [left] = picturesOf(film, scenario) ?? [];
    const place = (state: (typeof supportStates)[number]) => supportStates.indexOf(state);
    const children = (state: (typeof supportStates)[number]) => left?.children[place(state)];
    const moved = (from: (typeof supportStates)[number], to: (typeof supportStates)[number]) =>
      left?.flows[place(from) * supportStates.length + place(to)];
    const shown = lines.map((line) => line.split('│')[0] ?? '');
    expect(shown[4]).toMatch(
      new RegExp(`^[⠁-⣿]+ ${children('q1')} +→ ${moved('q1', 'q3')} +[⠁-⣿]* ?${children('q3')} *$`),
    );
    expect(shown[5]).toContain(`↑ ${moved('q2', 'q1')} ↓ ${moved('q1', 'q2')} `);
    expect(shown[5]).toContain(`↑ ${moved('q4', 'q3')} ↓ ${moved('q3', 'q4')} `);
    expect(shown[7]).toMatch(new RegExp(` → ${moved('q2', 'q4')} +[⠁-⣿]* ?${children('q4')} *$`));
  });

  test.each([
    [60, 10],
    [80, 18],
    [120, 30],
  ])('fits %i cells and %i lines, both arms on one scale', (width, height) => {
    for (const line of filmLines(film, scenario, scene, { width, height }))
      expect(line.length).toBeLessThanOrEqual(width);
    expect(filmLines(film, scenario, scene, { width, height }).length).toBeLessThanOrEqual(height);
  });

  test('a dot more is a dot more', () => {
    for (let count = 0; count < 3 * dotsInCell; count++) {
      const points = [...dots(count)].map((cell) => (cell.codePointAt(0) ?? 0) - 0x2800);
      const shown = points.reduce(
        (sum, bits) => sum + bits.toString(2).replaceAll('0', '').length,
        0,
      );
      expect(shown).toBe(count);
    }
  });
});

describe('the meter', () => {
  const [picture] = months.filter(({ arm }) => arm === 'population');
  const purse = { available: 1200, spentThisYear: 600, spent: 100, binding: true, short: false };
  const write = (own: Partial<typeof purse>, width = 38) =>
    meter(
      { ...(picture as (typeof months)[number]), monthOfYear: 2, purse: { ...purse, ...own } },
      {
        language: 'nl',
        width,
        theme: manner.theme,
      },
    ).trimEnd();

  test('shows what is spent, how far the year is, and whether it is empty', () => {
    expect(write({})).toBe('budget ▕██┊█░░░░▏ 50\u00a0%');
    expect(write({ short: true })).toBe('budget ▕██┊█░░░░▏ 50\u00a0% · op');
    expect(write({ binding: false })).toBe('budget ▕██┊█░░░░▏ 50\u00a0% · geen plafond');
    expect(write({ binding: false }, 28)).toMatch(/50\u00a0%$/);
  });

  test('is full and no fuller when more is spent than there is', () => {
    expect(write({ spentThisYear: 2400, short: true })).toBe('budget ▕██┊█████▏ 200\u00a0% · op');
  });
});

test('a terminal of ASCII has dots, arrows and signs, each as one character', () => {
  const shown: string[] = [];
  inAscii({ show: (frame) => void shown.push(frame), flush: () => {} }).show('⣿⡇ → ⧗ ⌂ ▶ ‖ ■ ┊');
  expect(shown).toStrictEqual([':: > w h > = # |']);
  expect(ascii('┊')).toBe('|');
});

describe('on the screen of a run', () => {
  test('whoever watches the film stays there when all is done, and Enter leads to the answer', () => {
    expect(screenOf(watched)).toMatchObject({ name: 'run', phase: 'done' });
    expect(screenOf(press(watched, 'enter'))).toStrictEqual(answer);
    expect(screenOf(press(watched, 'esc')).name).toBe('home');
    expect(screenOf(press(filmed, 'enter'))).toStrictEqual(screenOf(filmed));
  });

  test('Tab leads to the means so far and back; there the film stands still', () => {
    expect(screenOf(table)).toMatchObject({ watching: 'table' });
    expect(press(table, 'space')).toStrictEqual(table);
    expect(screenOf(press(table, 'tab'))).toMatchObject({ watching: 'film' });
  });

  test('what happens to the film before there is one changes nothing', () => {
    const starting = happen(filmed, { type: 'filmed', months: [] });
    expect(screenOf(starting)).toMatchObject({ name: 'run' });
  });
});
