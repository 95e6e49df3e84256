import type { ScreenMessages } from '../language/messages/tui.ts';
import type { State } from './state.ts';
import type { Key } from './terminal/key.ts';

/** A command and the keys that give it. */
export interface Binding {
  readonly command: Command;
  /** The first is the one that is shown where there is little room. */
  readonly keys: readonly [Key, ...Key[]];
  /** The word on the bottom line, which neighbours may share; without one it is in the help alone. */
  readonly short: keyof ScreenMessages['short'] | undefined;
  when(state: State): boolean;
}

/** Everything that somebody can ask for. */
export type Command = keyof ScreenMessages['commands'];

/** A key as it is written on the screen. */
export function written(key: Key): string {
  return signs[key] ?? key;
}

const signs: Readonly<Partial<Record<Key, string>>> = {
  up: '↑',
  down: '↓',
  pageUp: 'PgUp',
  pageDown: 'PgDn',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  esc: 'Esc',
  'ctrl-c': 'Ctrl-C',
  'ctrl-d': 'Ctrl-D',
  'ctrl-u': 'Ctrl-U',
};
