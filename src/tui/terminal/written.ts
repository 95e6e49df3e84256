import type { Language } from '../../language/messages/language.ts';
import type { Key } from './key.ts';

/** A key as it is written on the screen. */
export function written(key: Key, language: Language): string {
  return key === 'space' ? space[language] : (signs[key] ?? key);
}

const signs: Readonly<Partial<Record<Key, string>>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageUp: 'PgUp',
  pageDown: 'PgDn',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  backspace: '⌫',
  'ctrl-c': 'Ctrl-C',
  'ctrl-d': 'Ctrl-D',
  'ctrl-u': 'Ctrl-U',
};

const space: Readonly<Record<Language, string>> = { nl: 'Spatie', en: 'Space' };
