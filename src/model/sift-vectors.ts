/**
 * What `sift.ts` does as WebAssembly programs: four rows at a time and without a branch, since which of them stand out
 * nobody can predict. Their numbers are pushed together by the shuffle that belongs to the pattern of those that do.
 *
 * Memory. The sixteen shuffles and the numbers 0 to 3 at a room's beginning, and columns of the room.
 */
import { compile, type Program } from '../random/room.ts';
import {
  ADD,
  AND,
  AT_MOST,
  type Code,
  DIFFERENT,
  get,
  HIGHEST_BITS,
  I32,
  I32_ADD,
  I32_BELOW,
  I32_COUNT,
  I32_SHIFT_LEFT,
  load,
  repeat,
  SPLAT,
  SUBTRACT,
  SWIZZLE,
  set,
  small,
  store,
  tee,
  V128,
  XOR,
} from '../random/wasm-code.ts';

/** What a program looks at, and what it lists. */
interface Kind {
  /** At bits: of a word less another, some flipped, or of one word as it is. Or at whether a word is small. */
  readonly looksAt: 'difference' | 'bits' | 'size';
  /** Rows are counted from a first one; else they come in beside the words. */
  readonly counts: boolean;
  /** The words of the listed rows go out beside them. */
  readonly keeps: boolean;
}

const LANES = 4;
const VECTOR = 16;
const PATTERNS = 16;
/** The numbers 0 to 3, which make four rows of the first. */
const NUMBERS = PATTERNS * VECTOR;

/**
 * Parameters: where we are and where to stop in the words, how far from them what is taken off or their rows are, where
 * rows go and how far from there words go; the first row, what to flip, what to see or the largest small word.
 */
const [AT, END, BESIDE, TO, KEPT, FIRST, FLIP, SEE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** The pattern of the four; the four rows, what to flip and see, the four words, the shuffle. */
const [PATTERN, FOUR, FLIPS, SEES, WORDS, SHUFFLE] = [8, 9, 10, 11, 12, 13] as const;
const LOCALS = [
  [1, I32],
  [5, V128],
] as const;

const beside: Code = [...get(AT), ...get(BESIDE), ...I32_ADD, ...load(0)];

const seen: Code = [...get(SEES), ...AND, ...small(0), ...SPLAT, ...DIFFERENT];
const LOOK: Readonly<Record<Kind['looksAt'], Code>> = {
  difference: [...beside, ...SUBTRACT, ...get(FLIPS), ...XOR, ...seen],
  bits: seen,
  size: [...get(SEES), ...AT_MOST],
};
const keep: Code = [
  ...[...get(TO), ...get(KEPT), ...I32_ADD],
  ...[...get(WORDS), ...get(SHUFFLE), ...SWIZZLE, ...store(0)],
];

function program({ looksAt, counts, keeps }: Kind): Code {
  return [
    ...[...get(FIRST), ...SPLAT, ...small(0), ...load(NUMBERS), ...ADD, ...set(FOUR)],
    ...[...get(FLIP), ...SPLAT, ...set(FLIPS)],
    ...[...get(SEE), ...SPLAT, ...set(SEES)],
    ...repeat([
      ...[...get(AT), ...load(0), ...tee(WORDS)],
      ...LOOK[looksAt],
      ...[...HIGHEST_BITS, ...set(PATTERN)],
      ...[...get(PATTERN), ...small(4), ...I32_SHIFT_LEFT, ...load(0), ...set(SHUFFLE)],
      ...[...get(TO), ...(counts ? get(FOUR) : beside), ...get(SHUFFLE), ...SWIZZLE, ...store(0)],
      ...(keeps ? keep : []),
      ...[...get(TO), ...get(PATTERN), ...I32_COUNT, ...small(2), ...I32_SHIFT_LEFT],
      ...[...I32_ADD, ...set(TO)],
      ...(counts ? [...get(FOUR), ...small(LANES), ...SPLAT, ...ADD, ...set(FOUR)] : []),
      ...[...get(AT), ...small(VECTOR), ...I32_ADD, ...tee(AT), ...get(END), ...I32_BELOW],
    ]),
    ...get(TO),
  ];
}

/** For every pattern of four rows the places of their bytes, those of the rows that stand out first. */
const shuffles: Code = Array.from({ length: PATTERNS }, (_, pattern) => {
  const rows = [0, 1, 2, 3].filter((row) => (pattern >> row) & 1);
  return [0, 1, 2, 3].flatMap((to) => [0, 1, 2, 3].map((byte) => 4 * (rows[to] ?? 0) + byte));
}).flat();
const numbers: Code = [0, 1, 2, 3].flatMap((number) => [number, 0, 0, 0]);

/**
 * A program that returns where the next row would go. It looks at the words up to the next four: what it finds there past
 * the end is to be taken off. Undefined where the engine or the processor has no vectors.
 */
export function compileSieve(kind: Kind): Program | undefined {
  const data = [...shuffles, ...numbers];
  return compile({ parameters: 8, result: true, locals: LOCALS, body: program(kind), data });
}
