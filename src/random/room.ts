/**
 * Rooms: memory in which programs on vectors find the columns that they work on, so that nothing is copied in or out.
 *
 * Why. The passes of a month are short: copying their columns to a program and back took a twentieth of a run.
 *
 * A column outside any room is as good as one inside, but no program reaches it: whoever has a program has the same
 * in JavaScript, too.
 */
import { moduleOf, type Source } from './wasm-code.ts';

/** What we use of the engine's WebAssembly, which the language's own types leave out. */
declare const WebAssembly:
  | {
      validate(bytes: Uint8Array): boolean;
      Module: new (bytes: Uint8Array) => object;
      Memory: new (size: { initial: number }) => Memory;
      Instance: new (
        module: object,
        imports: { room: { memory: Memory } },
      ) => { readonly exports: { run: Run } };
    }
  | undefined;

interface Memory {
  readonly buffer: ArrayBuffer;
}

/** Addresses are in bytes: a column's `byteOffset`. */
export type Run = (...words: number[]) => number;

/** Makes columns of zeros of so many words. */
export type Column = (length: number) => Int32Array;

/** A program, compiled once, as it works in a room. */
export type Program = (room: Room) => Run;

export interface Room {
  /** A column in the room as long as there is space, else outside. */
  readonly column: Column;
  /** Lets the columns go: what is in them is lost once others come in. */
  clear(): void;
  /** How many words can be in it. */
  readonly size: number;
  readonly memory: Memory;
  readonly runs: Map<object, Run>;
}

/** Programs begin with tables of their own here. */
const TABLES = 1024;
/** Programs look, and write, a little past the end of a column. */
const MARGIN = 16;
const WORD = 4;
const PAGE = 65_536;

export const outside: Column = (length) => new Int32Array(length);

const rooms = new WeakMap<Int32Array, Room>();

/** The room that a column is in. */
export const roomOf = (column: Int32Array): Room | undefined => rooms.get(column);

/** How much space so many columns of this length take, in words. */
export const wordsOf = (columns: number, length: number): number => columns * (length + MARGIN);

/** Undefined where the engine has no WebAssembly, or not so much memory. */
export function openRoom(words: number): Room | undefined {
  const memory = memoryOf(Math.ceil((TABLES + WORD * words) / PAGE));
  if (!memory) return undefined;
  const end = memory.buffer.byteLength;
  let from = TABLES;
  const room: Room = {
    memory,
    size: words,
    runs: new Map(),
    column(length) {
      const to = from + WORD * wordsOf(1, length);
      if (to > end) return outside(length);
      const column = new Int32Array(memory.buffer, from, length).fill(0);
      from = to;
      rooms.set(column, room);
      return column;
    },
    clear() {
      from = TABLES;
    },
  };
  return room;
}

function memoryOf(pages: number): Memory | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  try {
    return new WebAssembly.Memory({ initial: pages });
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Compiles a program; undefined where the engine or the processor has no vectors. */
export function compile(source: Source): Program | undefined {
  const bytes = moduleOf(source);
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(bytes)) return undefined;
  const { Instance } = WebAssembly;
  const module = new WebAssembly.Module(bytes);
  return ({ memory, runs }) => {
    const ready = runs.get(module);
    if (ready) return ready;
    const { run } = new Instance(module, { room: { memory } }).exports;
    runs.set(module, run);
    return run;
  };
}
