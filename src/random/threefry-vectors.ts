/**
 * `threefry2x32` for many entities of one month, sixteen at a time: the twenty rounds as a WebAssembly program on
 * vectors of four words, four vectors side by side since a round waits for the round before it.
 *
 * Why. JavaScript itself has no vectors, and a fifth of a run was draws. Measured, ns a block with the
 * copying in and out: the rounds written out in JavaScript, four entities side by side, 6.2; here one vector 3.6,
 * two 2.9, three 2.6, four 2.4. The program is made from the same list of rotations as the form to read, so the bits
 * are the same by construction, and by test.
 *
 * Memory. Three columns of CHUNK words: ids in, both words out.
 */
import type { MonthWords } from './month-words.ts';
import { ROTATIONS } from './threefry.ts';
import {
  ADD,
  type Code,
  compile,
  get,
  I32,
  I32_ADD,
  I32_BELOW,
  load,
  middling,
  moduleOf,
  OR,
  PAGE,
  repeat,
  SHIFT_LEFT,
  SHIFT_RIGHT,
  SPLAT,
  set,
  small,
  store,
  tee,
  V128,
  XOR,
} from './wasm-code.ts';

/** Entities that one call can do: a neighbourhood at once; with its results they fit a processor's second cache. */
export const CHUNK = 8192;

export interface Vectors {
  readonly ids: Int32Array;
  readonly out0: Int32Array;
  readonly out1: Int32Array;
  /** Does the first `count` of `ids`, rounded up to sixteen. */
  run(count: number, words: MonthWords): void;
}

const ROUNDS = 20;
const SIDE_BY_SIDE = 4;
const VECTOR = 16;
const COLUMN = 4 * CHUNK;

/** The words of a month in the order of the parameters, and which two are added after rounds 4, 8, 12, 16, 20. */
const WORDS = [
  ...(['start', 'turned'] as const),
  ...(['k0', 'k1', 'k2', 'k2plus1', 'k0plus2', 'k1plus3', 'k2plus4', 'k0plus5'] as const),
] as const satisfies readonly (keyof MonthWords)[];
const ADDED = [
  ['k1', 'k2plus1'],
  ['k2', 'k0plus2'],
  ['k0', 'k1plus3'],
  ['k1', 'k2plus4'],
  ['k2', 'k0plus5'],
] as const satisfies readonly (readonly (keyof MonthWords)[])[];

/** Locals: where to stop, the words, the words four times over, where we are, both words of every vector. */
const END = 0;
const SPREAD = 1 + WORDS.length;
const AT = SPREAD + WORDS.length;
const X = AT + 1;
const LOCALS = [
  [WORDS.length, V128],
  [1, I32],
  [2 * SIDE_BY_SIDE, V128],
] as const;

const vectors = Array.from({ length: SIDE_BY_SIDE }, (_, v) => ({
  offset: v * VECTOR,
  x0: X + 2 * v,
  x1: X + 2 * v + 1,
}));
type Vector = (typeof vectors)[number];

const each = (code: (v: Vector) => Code): Code => vectors.flatMap(code);
const spread = (word: (typeof WORDS)[number]): Code => get(SPREAD + WORDS.indexOf(word));

function program(): Code {
  const rounds = Array.from({ length: ROUNDS - 1 }, (_, i) => round(i + 1)).flat();
  return [
    ...WORDS.flatMap((_, i) => [...get(1 + i), ...SPLAT, ...set(SPREAD + i)]),
    ...repeat([
      ...each(firstRound),
      ...rounds,
      ...each(({ offset, x0 }) => [...get(AT), ...get(x0), ...store(COLUMN + offset)]),
      ...each(({ offset, x1 }) => [...get(AT), ...get(x1), ...store(2 * COLUMN + offset)]),
      ...[...get(AT), ...middling(SIDE_BY_SIDE * VECTOR), ...I32_ADD, ...tee(AT)],
      ...[...get(END), ...I32_BELOW],
    ]),
  ];
}

/** Both additions and the whole of round 0, see `MonthWords`. */
function firstRound({ offset, x0, x1 }: Vector): Code {
  return [
    ...[...get(AT), ...load(offset), ...spread('start'), ...ADD, ...tee(x0)],
    ...[...spread('turned'), ...XOR, ...set(x1)],
  ];
}

function round(i: number): Code {
  const turn = ROTATIONS[i % 8] as number;
  const mixed = [
    ...each(({ x0, x1 }) => [...get(x0), ...get(x1), ...ADD, ...set(x0)]),
    ...each(({ x0, x1 }) => [...rotated(x1, turn), ...get(x0), ...XOR, ...set(x1)]),
  ];
  // After rounds 3, 7, 11 …: of any other there is no such index.
  const added = ADDED[(i - 3) / 4];
  if (!added) return mixed;
  const [to0, to1] = added;
  return [
    ...mixed,
    ...each(({ x0, x1 }) => [
      ...[...get(x0), ...spread(to0), ...ADD, ...set(x0)],
      ...[...get(x1), ...spread(to1), ...ADD, ...set(x1)],
    ]),
  ];
}

function rotated(x: number, turn: number): Code {
  return [
    ...[...get(x), ...small(turn), ...SHIFT_LEFT],
    ...[...get(x), ...small(32 - turn), ...SHIFT_RIGHT, ...OR],
  ];
}

/** Compiles the program; undefined where the engine or the processor has no vectors. */
export function compileVectors(): Vectors | undefined {
  const pages = Math.ceil((3 * COLUMN) / PAGE);
  const compiled = compile(moduleOf(1 + WORDS.length, LOCALS, program(), pages));
  if (!compiled) return undefined;
  const { memory, run } = compiled;
  const column = (i: number): Int32Array => new Int32Array(memory.buffer, i * COLUMN, CHUNK);
  return {
    ids: column(0),
    out0: column(1),
    out1: column(2),
    run(count, w) {
      const { start, turned, k0, k1, k2, k2plus1, k0plus2, k1plus3, k2plus4, k0plus5 } = w;
      run(4 * count, start, turned, k0, k1, k2, k2plus1, k0plus2, k1plus3, k2plus4, k0plus5);
    },
  };
}
