import { describe, expect, test } from 'vitest';
import { type Comparing, type Scroll, within } from '../../src/tui/compare/state.ts';
import { type Homing, homeOf } from '../../src/tui/home/state.ts';
import { reduce } from '../../src/tui/reduce.ts';
import { type State, top as topOf } from '../../src/tui/state.ts';
import { visible } from '../../src/tui/visible.ts';
import {
  answer,
  become,
  choosing,
  comparing,
  happen,
  instead,
  onPage,
  press,
  screenOf,
  simulating,
  someSummary,
  starting,
  stopping,
} from './states.ts';

describe('choosing', () => {
  const chosen = (...keys: ('up' | 'down' | 'home' | 'end')[]) =>
    (screenOf(press(choosing, ...keys)) as Homing).chosen;

  test('goes no further than the first and the last', () => {
    expect(chosen('up')).toBe(0);
    expect(chosen('down', 'down')).toBe(2);
    expect(chosen('down', 'down', 'down')).toBe(2);
    expect(chosen('end', 'up')).toBe(1);
    expect(chosen('end', 'home')).toBe(0);
  });

  test('Enter opens the chosen one', () => {
    expect(screenOf(press(choosing, 'down', 'enter'))).toMatchObject({
      name: 'scenario',
      of: { file: 'scenarios/twee.yaml', set: [] },
    });
  });

  test('r begins with the chosen one as it is', () => {
    expect(screenOf(press(choosing, 'down', 'r'))).toMatchObject({
      name: 'run',
      of: { file: 'scenarios/twee.yaml' },
      phase: 'starting',
    });
  });

  test('where there are none, neither does anything', () => {
    const none = instead(choosing, homeOf([]));
    expect(screenOf(press(none, 'down', 'enter', 'r')).name).toBe('home');
  });

  test.each([
    { heights: [3, 2, 3, 2], chosen: 0, room: 6, from: 0, to: 2 },
    { heights: [3, 2, 3, 2], chosen: 2, room: 6, from: 1, to: 3 },
    { heights: [3, 2, 3, 2], chosen: 3, room: 100, from: 0, to: 4 },
    { heights: [3, 2, 3, 2], chosen: 2, room: 1, from: 2, to: 3 },
    { heights: [], chosen: 0, room: 9, from: 0, to: 1 },
  ])(
    'of $heights lines, $room in sight, item $chosen is',
    ({ heights, chosen, room, from, to }) => {
      expect(visible(heights, chosen, room)).toStrictEqual({ from, to });
    },
  );
});

describe('running', () => {
  test('goes from starting by simulating to the answer', () => {
    expect(screenOf(starting)).toMatchObject({ phase: 'starting', scenario: undefined });
    expect(screenOf(simulating)).toMatchObject({ phase: 'simulating', progress: { planned: 8 } });
    expect(screenOf(happen(simulating, { type: 'counting' }))).toMatchObject({ phase: 'counting' });
    expect(screenOf(comparing)).toMatchObject({ name: 'compare', summary: someSummary, top: 0 });
  });

  test('who stops while it starts has stopped it', () => {
    const { scenario } = answer;
    const opened = happen(press(starting, 'esc'), { type: 'opened', scenario, planned: 8 });
    expect(screenOf(opened)).toMatchObject({ phase: 'stopping' });
  });

  test('what is being added up cannot be stopped any more', () => {
    const counting = happen(simulating, { type: 'counting' });
    expect(happen(counting, { type: 'stop' })).toBe(counting);
    expect(press(counting, 'esc')).toBe(counting);
  });

  test('without anything finished it goes back, and says why', () => {
    const { id } = topOf(stopping);
    const closed = become(stopping, { type: 'close', id, wrong: ['a fault'] });
    expect(screenOf(closed)).toMatchObject({ name: 'home', chosen: 0 });
    expect(closed.said).toStrictEqual({ lines: ['a fault'], wrong: true });
    expect(become(closed, { type: 'key' }).said).toBeUndefined();
  });
});

describe('comparing', () => {
  const extent = { lines: 47, room: 20 };
  const top = (state: State) => (screenOf(state) as Comparing).top;
  const scroll = (...ways: Scroll[]) =>
    top(happen(onPage, ...ways.map((to) => ({ type: 'scroll', to, extent }))));

  test('scrolls within the page', () => {
    expect(scroll('up')).toBe(0);
    expect(scroll('down')).toBe(1);
    expect(scroll('pageDown')).toBe(19);
    expect(scroll('bottom')).toBe(27);
    expect(scroll('bottom', 'down')).toBe(27);
    expect(scroll('bottom', 'pageUp')).toBe(8);
    expect(scroll('bottom', 'top')).toBe(0);
  });

  test('a page that fits does not scroll', () => {
    const small = { lines: 10, room: 20 };
    for (const to of ['down', 'pageDown', 'bottom'] as const)
      expect(top(happen(onPage, { type: 'scroll', to, extent: small }))).toBe(0);
  });

  test('on a screen that became taller the end stays in sight', () => {
    expect(within(27, { lines: 47, room: 40 })).toBe(7);
    expect(within(27, { lines: 47, room: 60 })).toBe(0);
  });

  test('Esc leads back to where one chose', () => {
    const state = instead(press(choosing, 'down', 'r'), answer);
    expect(screenOf(press(state, 'esc'))).toMatchObject({ name: 'home', chosen: 1 });
  });
});

describe('the screens that are open', () => {
  test('lie on each other, and the first stays', () => {
    const two = become(choosing, { type: 'open', screen: answer });
    expect(two.stack.map(({ screen }) => screen.name)).toStrictEqual(['home', 'compare']);
    const one = become(two, { type: 'back' });
    expect(one.stack).toStrictEqual(choosing.stack);
    expect(become(one, { type: 'back' })).toStrictEqual(one);
  });

  test('have numbers that are never given again, so what is closed hears nothing', () => {
    const { id } = topOf(simulating);
    const again = press(become(simulating, { type: 'close', id, wrong: [] }), 'r');
    expect(topOf(again).id).not.toBe(id);
    const late = { type: 'sent', to: id, action: { type: 'counting' } } as const;
    expect(reduce(again, late)).toBe(again);
    expect(reduce(again, { type: 'become', id, screen: answer })).toBe(again);
    expect(reduce(again, { type: 'close', id, wrong: ['late'] })).toBe(again);
  });
});

test('language, help, palette, size and leaving hold on every screen', () => {
  for (const state of [choosing, simulating, comparing]) {
    expect(press(state, 'l').language).toBe('en');
    expect(press(state, 'l', 'l')).toStrictEqual(state);
    expect(press(state, '?').over).toStrictEqual({ name: 'help' });
    expect(press(state, '?', '?')).toStrictEqual(state);
    expect(press(state, ':', 'esc')).toStrictEqual(state);
    const size = { columns: 100, rows: 30 };
    expect(become(state, { type: 'resized', size }).size).toBe(size);
    expect(become(state, { type: 'interrupt' }, { type: 'quit' }).leaving).toBe('interrupt');
  }
});
