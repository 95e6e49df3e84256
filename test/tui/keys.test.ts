import { describe, expect, test } from 'vitest';
import { screenMessagesIn } from '../../src/language/messages/tui/tui.ts';
import { keyLine } from '../../src/tui/bars.ts';
import { hear } from '../../src/tui/hear.ts';
import { commandsIn, found } from '../../src/tui/key-table.ts';
import { sceneOf } from '../../src/tui/scene.ts';
import type { State } from '../../src/tui/state.ts';
import { createStore } from '../../src/tui/store.ts';
import { keysIn } from '../../src/tui/terminal/key.ts';
import {
  answer,
  become,
  choosing,
  everyScreen,
  instead,
  manner,
  press,
  screenOf,
  simulating,
} from './states.ts';

describe('what is heard', () => {
  test.each([
    ['j', {}, ['j']],
    ['', { upArrow: true }, ['up']],
    ['', { pageDown: true }, ['pageDown']],
    ['', { escape: true, meta: true }, ['esc']],
    ['\r', { return: true }, ['enter']],
    ['c', { ctrl: true }, ['ctrl-c']],
    ['d', { ctrl: true }, ['ctrl-d']],
    ['x', { ctrl: true }, []],
    ['é', {}, []],
  ] as const)('%j with %j', (text, heard, keys) => {
    expect(keysIn(text, heard)).toStrictEqual(keys);
  });

  test('keys that come together are all heard', () => {
    expect(keysIn('jjj', {})).toStrictEqual(['j', 'j', 'j']);
    expect(keysIn('j\r?', {})).toStrictEqual(['j', 'enter', '?']);
  });

  test('a key right after Esc comes with Alt: both are heard', () => {
    expect(keysIn('q', { meta: true })).toStrictEqual(['esc', 'q']);
  });

  test('what is pasted is not, but Ctrl-C always is', () => {
    expect(keysIn('quite a long text', {})).toStrictEqual([]);
    expect(keysIn('quite a long text\x03', {})).toStrictEqual(['ctrl-c']);
  });
});

describe.each(everyScreen)('on the screen “$title”', ({ state, over, writing }) => {
  const scene = sceneOf(state, manner);

  test('a key means one thing', () => {
    const keys = commandsIn(scene).flatMap(({ keys }) => keys);
    expect(keys).toStrictEqual([...new Set(keys)]);
  });

  test('Ctrl-C leaves, and so does whatever else is a way out', () => {
    expect(press(state, 'ctrl-c').leaving).toBe('interrupt');
    if (writing) expect(press(state, 'q')).toStrictEqual(state);
    else if (over === undefined) expect(press(state, 'q').leaving).toBe('quit');
    else expect(press(state, 'esc').over).toBeUndefined();
  });

  test.each([60, 80, 120])('the line of keys fits on %i columns and names the help', (width) => {
    for (const language of ['nl', 'en'] as const) {
      const line = keyLine(sceneOf({ ...state, language }, manner), width);
      expect(line.length).toBeLessThanOrEqual(width);
      const { help, closeHelp } = screenMessagesIn(language).short;
      if (!writing) expect(line).toContain(over === undefined ? help : closeHelp);
    }
  });

  test('every command is in words in both languages, and does something', () => {
    for (const language of ['nl', 'en'] as const)
      for (const command of commandsIn(sceneOf({ ...state, language }, manner))) {
        expect(command.help).toBeTruthy();
        expect(command.short).not.toBe('');
        expect(command.does()).toHaveProperty('type');
      }
  });
});

test('neighbours that share a word share a place', () => {
  expect(keyLine(sceneOf(choosing, manner), 200)).toMatch(
    /^↑↓ kiezen {3}Enter openen {3}r rekenen {3}.* {3}l English {3}: zoeken {3}\? hulp {3}q sluit af$/,
  );
});

describe('the palette', () => {
  const wanted = become(press(choosing, ':'), {
    type: 'sought',
    action: { type: 'write', text: 'laatste' },
  });

  test('finds what is written, and does it', () => {
    expect(found(sceneOf(wanted, manner)).map(({ help }) => help)).toStrictEqual([
      'laatste van de lijst',
    ]);
    const done = press(wanted, 'enter');
    expect(done.over).toBeUndefined();
    expect(screenOf(done)).toMatchObject({ name: 'home', chosen: 2 });
  });

  test('with nothing found, Enter closes it and does nothing else', () => {
    const nothing = become(wanted, { type: 'sought', action: { type: 'write', text: 'zzz' } });
    expect(press(nothing, 'enter')).toStrictEqual(choosing);
  });

  test('goes no further than the first and the last that are found', () => {
    const all = press(choosing, ':');
    const chosen = (state: State) => (state.over?.name === 'palette' ? state.over.chosen : -1);
    expect(chosen(press(all, 'up'))).toBe(0);
    expect(chosen(press(all, 'down', 'down', 'up'))).toBe(1);
    const last = found(sceneOf(all, manner)).length - 1;
    expect(chosen(press(all, ...Array<'down'>(last + 5).fill('down')))).toBe(last);
  });
});

describe('what is typed', () => {
  const heard = (state: State, text: string) => {
    const store = createStore(state);
    hear(text, {}, store, manner);
    return store.get();
  };

  test('is written where somebody writes, and are keys elsewhere', () => {
    expect(screenOf(heard(choosing, 'jj'))).toMatchObject({ chosen: 2 });
    expect(heard(press(choosing, ':'), 'jj').over).toMatchObject({ sought: 'jj' });
    expect(heard(choosing, ':jj').over).toMatchObject({ sought: 'jj' });
    expect(heard(press(choosing, '?'), 'jj')).toStrictEqual(press(choosing, '?'));
  });

  test('in one piece and long was pasted: it may be written, but is no row of keys', () => {
    expect(heard(choosing, 'jjjjjjjjjjjj')).toStrictEqual(choosing);
    expect(heard(press(choosing, ':'), 'een lange tekst').over).toMatchObject({
      sought: 'een lange tekst',
    });
  });

  test('and ended with Enter in one piece is written, and then entered', () => {
    const done = heard(press(choosing, ':'), 'laatste van de\r');
    expect(done.over).toBeUndefined();
    expect(screenOf(done)).toMatchObject({ name: 'home', chosen: 2 });
    expect(heard(choosing, 'een lange tekst\r')).toStrictEqual(choosing);
  });

  test('takes away what was said', () => {
    const said = become(choosing, { type: 'say', lines: ['hallo'], wrong: false });
    expect(said.said).toBeDefined();
    expect(heard(said, 'j').said).toBeUndefined();
  });
});

test('where nothing is kept yet, export says so', () => {
  expect(press(choosing, 'e').said?.lines).toStrictEqual([screenMessagesIn('nl').export.nothing]);
});

test('export is of what is shown, or else of what is shown below it', () => {
  const shown = instead(choosing, { ...answer, folder: 'reports/een' });
  expect(press(shown, 'e').exporting).toBe('reports/een');
  const above = become(shown, { type: 'open', screen: screenOf(simulating) });
  expect(press(above, 'e').exporting).toBe('reports/een');
});
