import { describe, expect, test } from 'vitest';
import type { ArmDiary } from '../../src/experiment/child/diary.ts';
import { eventsOf } from '../../src/experiment/child/events.ts';
import type { Situation } from '../../src/experiment/child/situation.ts';
import { diariesOf, happeningsIn, whyItWaited } from '../../src/tui/child/happenings.ts';
import { childOf, type Following } from '../../src/tui/child/state.ts';
import { monthsPerCell, signs, stripOf, strips } from '../../src/tui/child/strips.ts';
import { children, diaries, scenario } from './lived.ts';
import { answer, comparing, diary, listing, press, screenOf, seeking, turned } from './states.ts';

const still: Situation = {
  need: {
    school: { level: 0, known: false, waits: undefined, unanswered: undefined },
    home: { level: 2, known: true, waits: undefined, unanswered: undefined },
  },
  help: { school: undefined, home: undefined },
  cut: { school: false, home: false },
  support: 'none',
  match: 'fitting',
  school: { index: 0, kind: 'po' },
  sitsSince: undefined,
  droppedOut: false,
};
const wait = { product: 'a', since: 1, route: undefined, behind: false };
const waits = (why: 'money' | 'intake'): Situation => ({
  ...still,
  need: { ...still.need, home: { ...still.need.home, waits: { ...wait, why } } },
});
const life: ArmDiary = {
  arm: 'x',
  stretches: [
    { from: 0, through: 0, situation: still },
    { from: 1, through: 2, situation: waits('intake') },
    { from: 3, through: 6, situation: waits('money') },
    { from: 7, through: 8, situation: { ...still, support: 'q4', sitsSince: 7 } },
  ],
  comes: undefined,
  leaves: undefined,
};

describe('a life in signs', () => {
  test('has one for every month, and blanks where the child is not here', () => {
    expect(strips.map((strip) => stripOf(life, strip, 10, 1))).toStrictEqual([
      '▅▅▅▅▅▅▅▅▅ ',
      '·······44 ',
      '·wwwWWW·· ',
      '───────⌂⌂ ',
    ]);
  });

  test('of several months in a cell shows the most', () => {
    expect(stripOf(life, 'waiting', 10, 3)).toBe('wWW ');
    expect(stripOf(life, 'school', 10, 3)).toBe('──⌂ ');
    expect([monthsPerCell(60, 60), monthsPerCell(60, 51), monthsPerCell(120, 51)]).toStrictEqual([
      1, 2, 3,
    ]);
  });

  test('has a sign for whatever may be, of every simulated child', () => {
    for (const { arms } of diaries)
      for (const arm of arms)
        for (const strip of strips)
          for (const sign of stripOf(arm, strip, scenario.horizon.pilot, 1))
            expect(` ${signs[strip]}`).toContain(sign);
  });
});

test('why it waited is counted in months, the longest first', () => {
  expect(whyItWaited(life)).toStrictEqual([
    { why: 'money', months: 4 },
    { why: 'intake', months: 2 },
  ]);
});

test('what happens in both arms stands there once, nothing is lost, and time goes on', () => {
  for (const one of diaries) {
    const before = one.arms[0]?.stretches.at(-1)?.situation;
    const found = happeningsIn(one, scenario, [0, 2]);
    const all = diariesOf(one, scenario, [0, 2]).map((arm) => eventsOf(arm, before));
    expect(found.reduce((sum, { arms }) => sum + arms.length, 0)).toBe(all.flat().length);
    all.forEach((events, place) => {
      const own = found.filter(({ arms }) => arms.includes(place)).map(({ event }) => event);
      expect(own.map((event) => JSON.stringify(event)).sort()).toStrictEqual(
        events.map((event) => JSON.stringify(event)).sort(),
      );
    });
    const months = found.map(({ event }) => event.month);
    expect(months).toStrictEqual(months.toSorted((a, b) => a - b));
  }
});

describe('c', () => {
  const { file, name } = { file: 'scenarios/een.yaml', name: { nl: 'een', en: 'een' } };
  test('follows the children of the chosen scenario, of the changed one, and of a run', () => {
    expect(screenOf(seeking)).toStrictEqual(childOf({ file, name, set: [] }));
    expect((screenOf(press(turned, 'c')) as Following).of).toMatchObject({ file });
    expect((screenOf(press(turned, 'c')) as Following).of).not.toHaveProperty('set', []);
    expect((screenOf(press(comparing, 'c')) as Following).of).toStrictEqual({
      scenario: answer.scenario,
      seed: answer.summary.seed,
    });
  });
});

describe('in the list and the diary', () => {
  const child = (state: typeof listing) => screenOf(state) as Following;

  test('one moves no further than the ends', () => {
    expect(child(press(listing, 'up')).chosen).toBe(0);
    expect(child(press(listing, 'end')).chosen).toBe(children.length - 1);
    expect(child(press(listing, 'end', 'down', 'up')).chosen).toBe(children.length - 2);
    const { at } = child(press(diary, 'end'));
    expect(child(press(diary, 'end', 'down')).at).toBe(at);
    expect(at).toBeGreaterThan(0);
    expect(child(press(diary, 'end', 'home')).at).toBe(0);
  });

  test('Enter opens a diary, Esc leads back to the list and from there home', () => {
    expect(child(diary)).toMatchObject({ reading: true, chosen: 1 });
    expect(child(press(diary, 'esc'))).toMatchObject({ reading: false, chosen: 1 });
    expect(screenOf(press(diary, 'esc', 'esc')).name).toBe('home');
  });

  test('other arms keep the place, as far as there is one', () => {
    for (const key of ['left', 'right'] as const) {
      const { pair, at, chosen } = child(press(diary, 'end', key));
      expect(pair).not.toStrictEqual(child(diary).pair);
      const found = happeningsIn(diaries[chosen] as (typeof diaries)[number], scenario, pair);
      expect(at).toBeLessThan(Math.max(1, found.length));
    }
  });
});
