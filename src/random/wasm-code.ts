/**
 * The little of WebAssembly that our dense passes are written in: instructions as bytes, and one function that works
 * in a memory it is given as a module. WebAssembly Core Specification 2.0, chapter 5 (binary format);
 * a vector is 128 bits, here four words of 32.
 */
export type Code = readonly number[];

/** Value types. */
export const I32 = 0x7f;
export const V128 = 0x7b;

/** A whole number from 0 on, seven bits a byte, the lowest first. */
function unsigned(n: number): Code {
  return n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)];
}

const vector = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
const aligned = (offset: number): Code => [4, ...unsigned(offset)];

/** Locals: the parameters first, then what the function declares. */
export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
export const tee = (local: number): Code => [0x22, ...unsigned(local)];

/** A constant from 0 to 63: one byte holds it. */
export const small = (n: number): Code => [0x41, n];
/** A constant from 64 to 8191: two bytes hold it. */
export const middling = (n: number): Code => [0x41, (n & 127) | 128, n >>> 7];
export const I32_ADD: Code = [0x6a];
export const I32_SHIFT_LEFT: Code = [0x74];
/** How many bits are set. */
export const I32_COUNT: Code = [0x69];
export const I32_BELOW: Code = [0x49];

export const load = (offset: number): Code => [...vector(0), ...aligned(offset)];
export const store = (offset: number): Code => [...vector(11), ...aligned(offset)];
export const SPLAT = vector(17);
/** Of the bytes of the first vector those whose places the second names. */
export const SWIZZLE = vector(14);
/** Of the 32 bytes of two vectors those in these sixteen places. */
export const shuffle = (places: Code): Code => [...vector(13), ...places];
/** All bits of a word where two differ. */
export const DIFFERENT = vector(56);
/** The same where the first is at most the second, as numbers from 0. */
export const AT_MOST = vector(62);
export const AND = vector(78);
export const OR = vector(80);
export const XOR = vector(81);
export const SHIFT_LEFT = vector(171);
export const SHIFT_RIGHT = vector(173);
export const ADD = vector(174);
export const SUBTRACT = vector(177);
/** The highest bit of each word, the first word's lowest. */
export const HIGHEST_BITS = vector(164);

/** Repeats `body` for as long as it leaves a number other than 0. */
export const repeat = (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0, 0x0b];

/** What a module says: its function takes so many i32 and has one as its result where the body leaves one. */
export interface Source {
  readonly parameters: number;
  readonly result: boolean;
  readonly locals: readonly (readonly [count: number, type: number])[];
  readonly body: Code;
  /** What is to stand at the memory's beginning. */
  readonly data?: Code;
}

/** A module that exports `run` and works in the memory `room.memory`. */
export function moduleOf(source: Source): Uint8Array<ArrayBuffer> {
  const { parameters, result, locals, body, data = [] } = source;
  const declared = locals.flatMap(([count, type]) => [...unsigned(count), type]);
  const code = [...unsigned(locals.length), ...declared, ...body, 0x0b];
  const takes = [...unsigned(parameters), ...Array<number>(parameters).fill(I32)];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, ...takes, ...(result ? [1, I32] : [0])]),
    ...section(2, [1, ...name('room'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('run'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
    ...(data.length > 0
      ? section(11, [1, 0, ...small(0), 0x0b, ...unsigned(data.length), ...data])
      : []),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function name(ascii: string): Code {
  return [ascii.length, ...Array.from(ascii, (letter) => letter.charCodeAt(0))];
}
