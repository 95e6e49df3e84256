import { describe, expect, test } from 'vitest';
import { screenMessagesIn } from '../../src/language/messages/tui.ts';
import { actionOf } from '../../src/tui/action.ts';
import { keyLine } from '../../src/tui/bars.ts';
import { bindingFor, bindingsIn, keyTable } from '../../src/tui/key-table.ts';
import { keysIn } from '../../src/tui/terminal/key.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { everyScreen } from './states.ts';

const theme = themeFor({ NO_COLOR: '1' });

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

describe.each(everyScreen)('on the screen “$title”', ({ state }) => {
  test('a key means one thing', () => {
    const keys = bindingsIn(state).flatMap(({ keys }) => keys);
    expect(keys).toStrictEqual([...new Set(keys)]);
  });

  test('Ctrl-C leaves, and every other way out is there', () => {
    expect(bindingFor('ctrl-c', state)?.command).toBe('interrupt');
    expect(bindingFor('q', state)?.command).toBe(state.help ? 'closeHelp' : 'quit');
    expect(bindingFor('?', state)?.command).toBe(state.help ? 'closeHelp' : 'help');
  });

  test.each([60, 80, 120])('the line of keys fits on %i columns and names the help', (width) => {
    for (const language of ['nl', 'en'] as const) {
      const line = keyLine({ ...state, language }, width, theme);
      expect(line.length).toBeLessThanOrEqual(width);
      const { help, closeHelp } = screenMessagesIn(language).short;
      expect(line).toContain(state.help ? closeHelp : help);
    }
  });

  test('help knows every command in both languages', () => {
    for (const { command, short } of bindingsIn(state))
      for (const language of ['nl', 'en'] as const) {
        const { commands, short: words } = screenMessagesIn(language);
        expect(commands[command]).toBeTruthy();
        if (short !== undefined) expect(words[short]).toBeTruthy();
      }
  });
});

test('every command is on some screen, and does something', () => {
  const all = everyScreen.flatMap(({ state }) => bindingsIn(state).map(({ command }) => command));
  const commands = keyTable.map(({ command }) => command);
  expect(new Set(all)).toStrictEqual(new Set(commands));
  expect(new Set(commands)).toStrictEqual(new Set(Object.keys(screenMessagesIn('nl').commands)));
  expect(actionOf('pageDown', () => ({ lines: 9, room: 3 }))).toStrictEqual({
    type: 'pageDown',
    extent: { lines: 9, room: 3 },
  });
});

test('neighbours that share a word share a place', () => {
  const [choose] = everyScreen;
  expect(keyLine({ ...choose.state, language: 'nl' }, 100, theme)).toBe(
    '↑↓ kiezen   Enter rekenen   l English   ? hulp   q sluit af',
  );
});
