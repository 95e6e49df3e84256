/**
 * What `sift.ts` does as WebAssembly programs: four rows at a time and without a branch, since which of them stand out
 * nobody can predict. Their numbers are pushed together by the shuffle that belongs to the pattern of those that do.
 *
 * Measured, 8,850 rows of which one in seven stands out: 4 µs with the copying in and out, one by one 21.
 *
 * Memory. The sixteen shuffles, how many rows were found, two columns that come in, the rows and the words that go out.
 */
import {
  ADD,
  AND,
  type Code,
  compile,
  DIFFERENT,
  get,
  HIGHEST_BITS,
  I32,
  I32_ADD,
  I32_BELOW,
  I32_COUNT,
  I32_SHIFT_LEFT,
  i32Store,
  load,
  moduleOf,
  PAGE,
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

/** Rows that one call can look at; with both columns they fit a processor's second cache. */
export const CHUNK = 8192;

/** What a program looks at, and what it lists. */
interface Kind {
  /** At a word less another, some bits flipped; else at one word as it is. */
  readonly compares: boolean;
  /** Rows are counted from a first one; else they come in beside the words. */
  readonly counts: boolean;
  /** The words of the listed rows go out beside them. */
  readonly keeps: boolean;
}

export interface Sieve {
  /** Words; what is taken from them, or their rows. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly rows: Int32Array;
  readonly kept: Int32Array;
  /** Lists which of the first `count` stand out, the first called `first`; returns how many. */
  run(count: number, first: number, flip: number, see: number): number;
}

const LANES = 4;
const VECTOR = 16;
const PATTERNS = 16;
/** Four rows are read, and written, at a time: the last of them also where there is none any more. */
const COLUMN = 4 * CHUNK + VECTOR;
/** The numbers 0 to 3, which make four rows of the first. */
const NUMBERS = PATTERNS * VECTOR;
const FOUND = NUMBERS + VECTOR;
const LEFT = FOUND + VECTOR;
const RIGHT = LEFT + COLUMN;
const ROWS = RIGHT + COLUMN;
const KEPT = ROWS + COLUMN;
const BYTES = KEPT + COLUMN;

/**
 * Parameters; where we are, where the next row goes, the pattern of the four; the four rows, what to flip and see, the
 * four words, the shuffle.
 */
const [END, FIRST, FLIP, SEE] = [0, 1, 2, 3] as const;
const [AT, TO, PATTERN] = [4, 5, 6] as const;
const [FOUR, FLIPS, SEES, WORDS, SHUFFLE] = [7, 8, 9, 10, 11] as const;
const LOCALS = [
  [3, I32],
  [5, V128],
] as const;

function program({ compares, counts, keeps }: Kind): Code {
  return [
    ...[...get(FIRST), ...SPLAT, ...small(0), ...load(NUMBERS), ...ADD, ...set(FOUR)],
    ...[...get(FLIP), ...SPLAT, ...set(FLIPS)],
    ...[...get(SEE), ...SPLAT, ...set(SEES)],
    ...repeat([
      ...[...get(AT), ...load(LEFT), ...tee(WORDS)],
      ...(compares ? [...get(AT), ...load(RIGHT), ...SUBTRACT, ...get(FLIPS), ...XOR] : []),
      ...[...get(SEES), ...AND],
      ...[...small(0), ...SPLAT, ...DIFFERENT, ...HIGHEST_BITS, ...set(PATTERN)],
      ...[...get(PATTERN), ...small(4), ...I32_SHIFT_LEFT, ...load(0), ...set(SHUFFLE)],
      ...[...get(TO), ...(counts ? get(FOUR) : [...get(AT), ...load(RIGHT)])],
      ...[...get(SHUFFLE), ...SWIZZLE, ...store(ROWS)],
      ...(keeps ? [...get(TO), ...get(WORDS), ...get(SHUFFLE), ...SWIZZLE, ...store(KEPT)] : []),
      ...[...get(TO), ...get(PATTERN), ...I32_COUNT, ...small(2), ...I32_SHIFT_LEFT],
      ...[...I32_ADD, ...set(TO)],
      ...(counts ? [...get(FOUR), ...small(LANES), ...SPLAT, ...ADD, ...set(FOUR)] : []),
      ...[...get(AT), ...small(VECTOR), ...I32_ADD, ...tee(AT), ...get(END), ...I32_BELOW],
    ]),
    ...[...small(0), ...get(TO), ...i32Store(FOUND)],
  ];
}

/** For every pattern of four rows the places of their bytes, those of the rows that stand out first. */
function shuffles(): Uint8Array {
  const places = Array.from({ length: PATTERNS }, (_, pattern) => {
    const rows = [0, 1, 2, 3].filter((row) => (pattern >> row) & 1);
    return [0, 1, 2, 3].flatMap((to) => [0, 1, 2, 3].map((byte) => 4 * (rows[to] ?? 0) + byte));
  });
  return Uint8Array.from(places.flat());
}

/** Compiles a program; undefined where the engine or the processor has no vectors. */
export function compileSieve(kind: Kind): Sieve | undefined {
  const compiled = compile(moduleOf(4, LOCALS, program(kind), Math.ceil(BYTES / PAGE)));
  if (!compiled) return undefined;
  const { memory, run } = compiled;
  new Uint8Array(memory.buffer).set(shuffles());
  new Int32Array(memory.buffer, NUMBERS).set([0, 1, 2, 3]);
  const found = new Int32Array(memory.buffer, FOUND, 1);
  const column = (at: number): Int32Array => new Int32Array(memory.buffer, at, CHUNK + LANES);
  const [left, right, rows] = [column(LEFT), column(RIGHT), column(ROWS)];
  return {
    left,
    right,
    rows,
    kept: column(KEPT),
    run(count, first, flip, see) {
      // The last four may be words past the end, in which nothing is to be seen.
      for (let past = count; past < count + LANES; past++) left[past] = right[past] = 0;
      run(4 * count, first, flip, see);
      let n = found[0]! >> 2;
      // Where bits are flipped something may be seen all the same.
      if (kind.compares) while (n > 0 && rows[n - 1]! >= first + count) n -= 1;
      return n;
    },
  };
}
