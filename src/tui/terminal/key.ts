/** Which keys were pressed, from what Ink hears. */

const controlKeys = ['ctrl-c', 'ctrl-d', 'ctrl-u'] as const;
const characterKeys = ['?', '<', '>', ',', '.', 'g', 'G', 'j', 'k', 'l', 'q'] as const;

/** Every key that can mean something: the others are not heard. */
export type Key =
  | (typeof named)[number][1]
  | (typeof controlKeys)[number]
  | (typeof characterKeys)[number];

/** As much as is read of what Ink says about a chunk of input. */
export interface Heard {
  readonly upArrow?: boolean;
  readonly downArrow?: boolean;
  readonly pageUp?: boolean;
  readonly pageDown?: boolean;
  readonly home?: boolean;
  readonly end?: boolean;
  readonly return?: boolean;
  readonly escape?: boolean;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** A longer chunk was pasted, not typed. */
const longestTyped = 8;

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['pageUp', 'pageUp'],
  ['pageDown', 'pageDown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
] as const satisfies readonly (readonly [keyof Heard, string])[];

/** By the character that a terminal sends. */
const sent: ReadonlyMap<string, Key> = new Map<string, Key>([
  ...characterKeys.map((key) => [key, key] as const),
  ['\r', 'enter'],
  ['\n', 'enter'],
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
