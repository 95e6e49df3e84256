import { describe, expect, test } from 'vitest';
import { explanation } from '../../src/tui/explain/lines.ts';
import type { Explaining } from '../../src/tui/explain/state.ts';
import { sceneOf } from '../../src/tui/scene.ts';
import type { State } from '../../src/tui/state.ts';
import {
  answer,
  become,
  comparing,
  explained,
  instead,
  manner,
  onPage,
  press,
  screenOf,
  wondering,
} from './states.ts';

const shown = (state: State) => screenOf(state) as Explaining;
const sized = (state: State, columns: number, rows: number) =>
  become(state, { type: 'resized', size: { columns, rows } });
const lines = (state: State) =>
  explanation(shown(state), sceneOf(state, manner)).map((line) => line.replaceAll('\u00a0', ' '));

describe('w', () => {
  test('asks why the two arms that are compared differ, with the same luck', () => {
    const { seed, replications } = answer.summary;
    expect(shown(press(comparing, 'w')).of).toMatchObject({
      from: 'trajectory',
      to: 'population',
      seed,
      replications,
    });
    expect(screenOf(press(comparing, 'enter', 'w')).name).toBe('explain');
  });

  test('asks nothing of today, which is no arm, nor on the page', () => {
    const today = instead(comparing, {
      ...answer,
      pair: answer.summary.differences.findIndex(({ from }) => from === 'today'),
    });
    expect(press(today, 'w')).toBe(today);
    expect(press(onPage, 'w')).toBe(onPage);
  });
});

describe('the explanation', () => {
  test('is a sentence, and a step for every part from the one arm to the other', () => {
    const told = lines(sized(explained, 120, 40));
    expect(told[0]).toMatch(
      /^wacht langer dan drie maanden: populatie − traject is 6,0 \(4,0–8,0\)/,
    );
    const steps = told.filter((line) => /^(traject|toegang|zorg|populatie) /.test(line));
    expect(steps.map((line) => line.split(/ {2,}/)[0])).toStrictEqual([
      'traject',
      'toegang',
      'zorg',
      'populatie',
    ]);
    // Of the second part no number is known to be anything.
    expect(steps.map((line) => line.endsWith('3 van 6 aangenomen'))).toStrictEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(told.join('\n')).toContain('drie maanden, kinderen, per jaar van de proeftuin');
  });

  test('fits whatever room there is; notes come as far as there is any', () => {
    for (const [columns, rows] of [
      [60, 16],
      [80, 24],
      [120, 40],
    ] as const) {
      const state = sized(explained, columns, rows);
      const { room } = sceneOf(state, manner);
      expect(lines(state).length).toBeLessThanOrEqual(room.height);
      for (const line of lines(state)) expect(line.length).toBeLessThanOrEqual(room.width);
    }
    expect(lines(sized(explained, 120, 40)).join(' ')).toContain('Shapley');
  });

  test('is of one measure at a time, of those there are', () => {
    expect(shown(press(explained, 'down')).chosen).toBe(1);
    expect(shown(press(explained, 'down', 'down')).chosen).toBe(1);
    expect(shown(press(explained, 'up')).chosen).toBe(0);
  });

  test('can be left before it is there, and after', () => {
    expect(screenOf(press(wondering, 'esc')).name).toBe('compare');
    expect(screenOf(press(explained, 'esc')).name).toBe('compare');
  });
});
