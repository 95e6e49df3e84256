/** Which keys were pressed, from what Ink hears. */

const controlKeys = ['ctrl-c', 'ctrl-d', 'ctrl-u'] as const;
const characters = [
  ...'abcdefghijklmnopqrstuvwxyz',
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ...'0123456789',
  ...'?<>,.:/+-=',
];

type Lower =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Mark = '?' | '<' | '>' | ',' | '.' | ':' | '/' | '+' | '-' | '=';

/** Every key that can mean something: the others are not heard. */
export type Key =
  | (typeof named)[number][1]
  | (typeof controlKeys)[number]
  | 'space'
  | Lower
  | Uppercase<Lower>
  | Digit
  | Mark;

/** As much as is read of what Ink says about a chunk of input. */
export interface Heard {
  readonly upArrow?: boolean;
  readonly downArrow?: boolean;
  readonly leftArrow?: boolean;
  readonly rightArrow?: boolean;
  readonly pageUp?: boolean;
  readonly pageDown?: boolean;
  readonly home?: boolean;
  readonly end?: boolean;
  readonly return?: boolean;
  readonly escape?: boolean;
  readonly tab?: boolean;
  readonly backspace?: boolean;
  readonly delete?: boolean;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** A longer chunk was pasted, not typed. */
export const longestTyped = 8;

/** Ink 6 calls the byte of the Backspace key `delete`: both are one key here. */
const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageUp'],
  ['pageDown', 'pageDown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
] as const satisfies readonly (readonly [keyof Heard, string])[];

/** By the character that a terminal sends. */
const sent: ReadonlyMap<string, Key> = new Map<string, Key>([
  ...characters.map((key) => [key, key as Key] as const),
  [' ', 'space'],
  ['\t', 'tab'],
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\x7f', 'backspace'],
  ['\x08', 'backspace'],
  ['\x03', 'ctrl-c'],
  ['\x04', 'ctrl-d'],
  ['\x15', 'ctrl-u'],
]);

/**
 * Keys that arrive together (key repeat, a slow line) come as one text and are all heard; what is pasted
 * is not, but for Ctrl-C, which always is. A key just after Esc comes as that key with Alt: both count.
 */
export function keysIn(text: string, heard: Heard): Key[] {
  if (text.includes('\x03')) return ['ctrl-c'];
  const special = named.find(([flag]) => heard[flag] === true);
  if (special) return [special[1]];
  if (heard.ctrl) return controlKeys.filter((key) => key === `ctrl-${text}`);
  if (text.length > longestTyped) return [];
  const keys = [...text].flatMap((character) => sent.get(character) ?? []);
  return heard.meta ? ['esc', ...keys] : keys;
}

/** Whether it is, or holds, something that was written, whatever its keys mean elsewhere. */
export function writable(text: string, heard: Heard): boolean {
  const isKey = named.some(([flag]) => heard[flag] === true);
  return !isKey && !heard.ctrl && !heard.meta && text !== '' && !text.includes('\x03');
}
