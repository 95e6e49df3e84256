/** What every screen of the program is made of, and what it is drawn with. */
import type { ReactNode } from 'react';
import type { Host } from '../app/host/open-host.ts';
import type { Language } from '../language/messages/language.ts';
import type { ScreenMessages } from '../language/messages/tui/tui.ts';
import type { Asked } from './asked.ts';
import type { Box } from './layout.ts';
import type { Action, AnyScreen, State } from './state.ts';
import type { Key } from './terminal/key.ts';
import type { Theme } from './theme.ts';

/**
 * A kind of screen, whose state is `S` and to which can happen `A`. Its folder holds `state` (how it changes), `keys`, `view` and,
 * where something must be computed, `work`; `kind` puts them together.
 */
export interface Kind<S extends AnyScreen, A extends object> {
  /** Pure. What does not fit the state changes nothing. */
  reduce(screen: S, action: A): S;
  readonly keys: readonly Binding<S, A>[];
  heading(screen: S, scene: Scene): Heading;
  View(props: { readonly screen: S; readonly scene: Scene }): ReactNode;
  /** What the help says besides the keys. */
  about?(screen: S, say: ScreenMessages): readonly string[];
  /** Where somebody writes: what a text of one or more characters does; undefined where letters are keys. */
  typed?(screen: S, text: string): A | undefined;
  /** The run folder that the screen shows. */
  folder?(screen: S): string | undefined;
  /** What is read on the terminal by whoever leaves now: what is kept `where`, and how it goes on. Pure, and at once. */
  parting?(screen: S, scene: Scene, where: string): readonly string[];
  /** Begins what must be done while the screen is open. */
  open?(screen: S, desk: Desk<A>): Task<S>;
}

/** What a screen's work can see and say. What is said after the screen was closed is not heard. */
export interface Desk<A> {
  readonly asked: Asked;
  /** Where it is computed: never on this thread, which listens to the keys. */
  readonly host: Pick<Host, 'ask'>;
  language(): Language;
  /** To the screen itself. */
  tell(action: A): void;
  /** Puts another screen in the place of this one. */
  become(screen: AnyScreen): void;
  /** Opens another screen on top. */
  open(screen: AnyScreen): void;
  /** Closes this screen; what went wrong is read on the one below. */
  close(wrong: readonly string[]): void;
  /** Something to read, until the next key. */
  say(lines: readonly string[]): void;
}

/** Work that belongs to an open screen. */
export interface Task<S> {
  /** The screen changed. */
  obey?(before: S, after: S): void;
  /** Whatever lay on the screen was closed. */
  seen?(): void;
  /** The screen was closed: whatever runs is stopped. */
  leave(): void;
  /** Resolves, always, when nothing runs any more. */
  readonly ended: Promise<void>;
}

/** What stands at the top: where one is on the left, how things stand on the right. */
export interface Heading {
  readonly left: string;
  readonly right: string;
}

/** All that a view needs besides its own state. */
export interface Scene {
  readonly state: State;
  readonly language: Language;
  readonly say: ScreenMessages;
  /** What the screen has for itself, in cells. */
  readonly room: Box;
  readonly theme: Theme;
  /** Of the program. */
  readonly version: string;
}

/** What a key does: something to its own screen, or to the program. */
export type Deed<A> = { readonly own: A } | { readonly go: Action };

/** Keys, the words for what they do, and what that is. */
export interface Binding<S, A> {
  /** The first is the one that is shown where there is little room. */
  readonly keys: readonly [Key, ...Key[]];
  /** What it does, in the help and in the palette. */
  help(say: ScreenMessages): string;
  /** The word on the bottom line, which neighbours may share; without one it is in the help alone. */
  short?(say: ScreenMessages): string;
  /** Whether the key works now; always, where it is left out. */
  when?(screen: S, scene: Scene): boolean;
  /** Undefined: nothing, as it turns out. */
  does(screen: S, scene: Scene): Deed<A> | undefined;
}
