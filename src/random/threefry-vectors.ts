/**
 * `threefry2x32` for many entities of one month, sixteen at a time: the twenty rounds as a WebAssembly program on
 * vectors of four words, four vectors side by side since a round waits for the round before it.
 *
 * Why. JavaScript itself has no vectors, and a fifth of a run was draws. Measured, ns a block with the
 * copying in and out: the rounds written out in JavaScript, four entities side by side, 6.2; here one vector 3.6,
 * two 2.9, three 2.6, four 2.4. The program is made from the same list of rotations as the form to read, so the bits
 * are the same by construction, and by test.
 *
 * Memory. Three columns of a room (`room.ts`): ids in, both words out.
 */
import type { MonthWords } from './month-words.ts';
import { compile, type Room } from './room.ts';
import { ROTATIONS } from './threefry.ts';
import {
  ADD,
  type Code,
  get,
  I32,
  I32_ADD,
  I32_BELOW,
  load,
  middling,
  OR,
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

const ROUNDS = 20;
const SIDE_BY_SIDE = 4;
const VECTOR = 16;

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

/**
 * Locals: where we are and where to stop in the ids, how far from them both columns of words are, the words, the words
 * four times over, where we write, both words of every vector.
 */
const [AT, END, TO0, TO1] = [0, 1, 2, 3] as const;
const FIRST_WORD = 4;
const SPREAD = FIRST_WORD + WORDS.length;
const WRITES = SPREAD + WORDS.length;
const X = WRITES + 1;
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
    ...WORDS.flatMap((_, i) => [...get(FIRST_WORD + i), ...SPLAT, ...set(SPREAD + i)]),
    ...repeat([
      ...each(firstRound),
      ...rounds,
      ...[...get(AT), ...get(TO0), ...I32_ADD, ...set(WRITES)],
      ...each(({ offset, x0 }) => [...get(WRITES), ...get(x0), ...store(offset)]),
      ...[...get(AT), ...get(TO1), ...I32_ADD, ...set(WRITES)],
      ...each(({ offset, x1 }) => [...get(WRITES), ...get(x1), ...store(offset)]),
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

const compiled = compile({
  parameters: FIRST_WORD + WORDS.length,
  result: false,
  locals: LOCALS,
  body: program(),
});

/** Draws for `ids[from]` up to, not including, `ids[to]`, rounded up to sixteen; all three are columns of the room. */
export type DrawInRoom = (
  room: Room,
  words: MonthWords,
  ids: Int32Array,
  from: number,
  to: number,
  out0: Int32Array,
  out1: Int32Array,
) => void;

/** Undefined where the engine or the processor has no vectors. */
export const drawInRoom: DrawInRoom | undefined =
  compiled &&
  ((room, w, ids, from, to, out0, out1) => {
    const { start, turned, k0, k1, k2, k2plus1, k0plus2, k1plus3, k2plus4, k0plus5 } = w;
    const at = ids.byteOffset;
    const [to0, to1] = [out0.byteOffset - at, out1.byteOffset - at];
    const run = compiled(room);
    const [first, end] = [at + 4 * from, at + 4 * to];
    run(
      first,
      end,
      to0,
      to1,
      start,
      turned,
      k0,
      k1,
      k2,
      k2plus1,
      k0plus2,
      k1plus3,
      k2plus4,
      k0plus5,
    );
  });
