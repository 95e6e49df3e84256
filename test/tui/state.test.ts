import { describe, expect, test } from 'vitest';
import { visible } from '../../src/tui/choose/state.ts';
import { type Comparing, within } from '../../src/tui/compare/state.ts';
import { type Action, reduce, type State } from '../../src/tui/state.ts';
import {
  choosing,
  comparing,
  kept,
  simulating,
  someSummary,
  starting,
  stopping,
} from './states.ts';

const become = (state: State, ...actions: Action[]) => actions.reduce(reduce, state);

describe('choosing', () => {
  const chosen = (...types: ('previous' | 'next' | 'firstScenario' | 'lastScenario')[]) => {
    const { screen, chosen } = become(choosing, ...types.map((type) => ({ type })));
    expect(screen).toMatchObject({ name: 'choose', chosen });
    return chosen;
  };

  test('goes no further than the first and the last', () => {
    expect(chosen('previous')).toBe(0);
    expect(chosen('next', 'next')).toBe(2);
    expect(chosen('next', 'next', 'next')).toBe(2);
    expect(chosen('lastScenario', 'previous')).toBe(1);
    expect(chosen('lastScenario', 'firstScenario')).toBe(0);
  });

  test('Enter begins with the chosen one', () => {
    const { screen } = become(choosing, { type: 'next' }, { type: 'choose' });
    expect(screen).toMatchObject({ name: 'run', file: 'scenarios/twee.yaml', phase: 'starting' });
  });

  test('where there are none, Enter does nothing', () => {
    const none = { ...choosing, screen: { ...choosing.screen, scenarios: [] } } as State;
    expect(become(none, { type: 'next' }, { type: 'choose' }).screen.name).toBe('choose');
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
    expect(starting.screen).toMatchObject({ phase: 'starting', scenario: undefined });
    expect(simulating.screen).toMatchObject({ phase: 'simulating', progress: { planned: 8 } });
    expect(become(simulating, { type: 'counting' }).screen).toMatchObject({ phase: 'counting' });
    expect(comparing.screen).toMatchObject({ name: 'compare', summary: someSummary, top: 0 });
  });

  test('who stops while it starts has stopped it', () => {
    const stopped = become(starting, { type: 'stop' });
    const { screen } = simulating;
    const scenario = screen.name === 'run' ? screen.scenario : undefined;
    if (scenario === undefined) expect.unreachable();
    const opened = become(stopped, { type: 'opened', scenario, planned: 8 });
    expect(opened.screen).toMatchObject({ phase: 'stopping' });
  });

  test('what is being added up cannot be stopped any more', () => {
    const counting = become(simulating, { type: 'counting' });
    expect(become(counting, { type: 'stop' })).toStrictEqual(counting);
  });

  test('without anything finished it goes back, and says why', () => {
    const { screen } = become(stopping, { type: 'ended', wrong: ['a fault'] });
    expect(screen).toMatchObject({ name: 'choose', chosen: 0, wrong: ['a fault'] });
    expect(
      become(stopping, { type: 'ended', wrong: ['a'] }, { type: 'next' }).screen,
    ).toMatchObject({ wrong: [] });
  });
});

describe('comparing', () => {
  const extent = { lines: 47, room: 20 };
  const top = (state: State) => (state.screen as Comparing).top;

  test('scrolls within the page', () => {
    expect(top(become(comparing, { type: 'up', extent }))).toBe(0);
    expect(top(become(comparing, { type: 'down', extent }))).toBe(1);
    expect(top(become(comparing, { type: 'pageDown', extent }))).toBe(19);
    expect(top(become(comparing, { type: 'bottom', extent }))).toBe(27);
    expect(top(become(comparing, { type: 'bottom', extent }, { type: 'down', extent }))).toBe(27);
    expect(top(become(comparing, { type: 'bottom', extent }, { type: 'top', extent }))).toBe(0);
  });

  test('a page that fits does not scroll', () => {
    for (const type of ['down', 'pageDown', 'bottom'] as const)
      expect(top(become(comparing, { type, extent: { lines: 10, room: 20 } }))).toBe(0);
  });

  test('on a screen that became taller the end stays in sight', () => {
    expect(within(27, { lines: 47, room: 40 })).toBe(7);
    expect(within(27, { lines: 47, room: 60 })).toBe(0);
  });

  test('Esc leads back to where one chose', () => {
    const back = become(choosing, { type: 'next' }, { type: 'choose' });
    const { screen } = simulating;
    const scenario = screen.name === 'run' ? screen.scenario : undefined;
    if (scenario === undefined) expect.unreachable();
    const answer = { summary: someSummary, planned: 3, interrupted: false, precise: true, ...kept };
    const state = become(
      back,
      { type: 'opened', scenario, planned: 3 },
      { type: 'answered', answer },
      { type: 'back' },
    );
    expect(state.screen).toMatchObject({ name: 'choose', chosen: 1 });
  });
});

test('language, help, size and leaving hold on every screen', () => {
  for (const state of [choosing, simulating, comparing]) {
    expect(become(state, { type: 'language' }).language).toBe('en');
    expect(become(state, { type: 'language' }, { type: 'language' })).toStrictEqual(state);
    expect(become(state, { type: 'help' }).help).toBe(true);
    expect(become(state, { type: 'help' }, { type: 'closeHelp' })).toStrictEqual(state);
    const size = { columns: 100, rows: 30 };
    expect(become(state, { type: 'resized', size }).size).toBe(size);
    expect(become(state, { type: 'quit' }).leaving).toBe('quit');
    expect(become(state, { type: 'interrupt' }, { type: 'quit' }).leaving).toBe('interrupt');
  }
});

test('what belongs to another screen changes nothing', () => {
  const extent = { lines: 9, room: 3 };
  expect(become(choosing, { type: 'down', extent }, { type: 'stop' }, { type: 'back' })).toBe(
    choosing,
  );
  expect(become(comparing, { type: 'next' }, { type: 'counting' }, { type: 'choose' })).toBe(
    comparing,
  );
  expect(become(simulating, { type: 'back' }, { type: 'lastScenario' })).toBe(simulating);
});
