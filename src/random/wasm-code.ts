/**
 * The little of WebAssembly that our dense passes are written in: instructions as bytes, and one function with
 * a memory of its own as a module. WebAssembly Core Specification 2.0, chapter 5 (binary format);
 * a vector is 128 bits, here four words of 32.
 */
export type Code = readonly number[];

/** Bytes in a page of memory. */
export const PAGE = 65_536;

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
/** One word to memory. */
export const i32Store = (offset: number): Code => [0x36, 2, ...unsigned(offset)];
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

/** A module that exports `run`, a function of so many i32 without a result, and `memory`, of so many 64 KiB pages. */
export function moduleOf(
  parameters: number,
  locals: readonly (readonly [count: number, type: number])[],
  body: Code,
  pages: number,
): Uint8Array<ArrayBuffer> {
  const declared = locals.flatMap(([count, type]) => [...unsigned(count), type]);
  const code = [...unsigned(locals.length), ...declared, ...body, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, ...unsigned(parameters), ...Array(parameters).fill(I32), 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, [2, ...name('run'), 0, 0, ...name('memory'), 2, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function name(ascii: string): Code {
  return [ascii.length, ...Array.from(ascii, (letter) => letter.charCodeAt(0))];
}

/** What we use of the engine's WebAssembly, which the language's own types leave out. */
declare const WebAssembly:
  | {
      validate(bytes: Uint8Array): boolean;
      Module: new (bytes: Uint8Array) => object;
      Instance: new (module: object) => { readonly exports: Compiled };
    }
  | undefined;

export interface Compiled {
  readonly memory: { readonly buffer: ArrayBuffer };
  run(...words: number[]): void;
}

/** Compiles a module; undefined where the engine or the processor has no vectors. */
export function compile(module: Uint8Array): Compiled | undefined {
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(module)) return undefined;
  return new WebAssembly.Instance(new WebAssembly.Module(module)).exports;
}
