/** The whole program on the screen: which screens are open, what lies over them, and all that can happen. */
import type { Language } from '../language/messages/language.ts';
import type { Size } from './layout.ts';
import type { Palette, PaletteAction } from './palette/state.ts';

/** As much of a screen as the program knows: its kind knows the rest. */
export interface AnyScreen {
  readonly name: string;
}

/** A screen that is open. Its number is never given again. */
export interface Opened {
  readonly id: number;
  readonly screen: AnyScreen;
}

export interface State {
  readonly language: Language;
  readonly size: Size;
  /** Never empty: the last is seen, Esc leads to the one below. */
  readonly stack: readonly [Opened, ...Opened[]];
  /** How many screens were ever opened. */
  readonly opened: number;
  /** What lies over the screen. */
  readonly over: { readonly name: 'help' } | Palette | undefined;
  /** To be read, until the next key. */
  readonly said: { readonly lines: readonly string[]; readonly wrong: boolean } | undefined;
  /** The run folder whose pages are being made. */
  readonly exporting: string | undefined;
  /** Somebody is done: with what exit status. */
  readonly leaving: 'quit' | 'interrupt' | undefined;
}

export type Action =
  /** To an open screen; one that was closed does not hear it. */
  | { readonly type: 'sent'; readonly to: number; readonly action: object }
  /** On top of the others. */
  | { readonly type: 'open'; readonly screen: AnyScreen }
  /** In the place of another, wherever it is. */
  | { readonly type: 'become'; readonly id: number; readonly screen: AnyScreen }
  | { readonly type: 'close'; readonly id: number; readonly wrong: readonly string[] }
  /** To the screen below; at the last there is none. */
  | { readonly type: 'back' }
  | { readonly type: 'say'; readonly lines: readonly string[]; readonly wrong: boolean }
  | { readonly type: 'key' }
  | { readonly type: 'language' }
  | { readonly type: 'help' }
  | { readonly type: 'palette' }
  | { readonly type: 'sought'; readonly action: PaletteAction }
  /** Chosen in the palette, which closes. */
  | { readonly type: 'commanded'; readonly command: Action | undefined }
  /** The pages of a run folder are wanted. */
  | { readonly type: 'export'; readonly folder: string }
  | { readonly type: 'exported'; readonly lines: readonly string[]; readonly wrong: boolean }
  | { readonly type: 'uncover' }
  | { readonly type: 'resized'; readonly size: Size }
  | { readonly type: 'quit' }
  | { readonly type: 'interrupt' };

/** The screen that is seen. */
export function top({ stack }: Pick<State, 'stack'>): Opened {
  return stack[stack.length - 1] as Opened;
}
