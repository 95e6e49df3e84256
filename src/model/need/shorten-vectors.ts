/**
 * `luckInBrief` as a WebAssembly program, four children at a time: one shuffle puts the first seven bits of both words
 * where two multiplications put them one by one.
 *
 * Memory. Three columns of CHUNK words: luck at home, at school, both in brief.
 */
import {
  type Code,
  compile,
  get,
  I32,
  I32_ADD,
  I32_BELOW,
  load,
  moduleOf,
  OR,
  PAGE,
  repeat,
  SHIFT_RIGHT,
  SPLAT,
  set,
  shuffle,
  small,
  store,
  tee,
  V128,
} from '../../random/wasm-code.ts';
import { RAISED, SHIFT } from './brief.ts';

/** Children that one call can do; the three columns fit a processor's second cache. */
export const CHUNK = 8192;

export interface Shortener {
  readonly home: Int32Array;
  readonly school: Int32Array;
  readonly brief: Int32Array;
  /** Does the first `count`, rounded up to four. */
  run(count: number): void;
}

const VECTOR = 16;
const COLUMN = 4 * CHUNK;
const [HOME, SCHOOL, BRIEF] = [0, COLUMN, 2 * COLUMN] as const;

/** Parameters; where we are, the raised bits four times over. */
const [END, RAISE, AT, RAISES] = [0, 1, 2, 3] as const;
const LOCALS = [
  [1, I32],
  [1, V128],
] as const;

/** For each of four children the lowest byte of the word at home twice, then of that at school. */
const PLACES = [0, 4, 8, 12].flatMap((home) => [home, home, home + VECTOR, home + VECTOR]);

const luck = (column: number): Code => [
  ...[...get(AT), ...load(column), ...small(SHIFT), ...SHIFT_RIGHT],
];

function program(): Code {
  return [
    ...[...get(RAISE), ...SPLAT, ...set(RAISES)],
    ...repeat([
      ...[...get(AT), ...luck(HOME), ...luck(SCHOOL), ...shuffle(PLACES)],
      ...[...get(RAISES), ...OR, ...store(BRIEF)],
      ...[...get(AT), ...small(VECTOR), ...I32_ADD, ...tee(AT), ...get(END), ...I32_BELOW],
    ]),
  ];
}

/** Compiles the program; undefined where the engine or the processor has no vectors. */
export function compileShortener(): Shortener | undefined {
  const compiled = compile(moduleOf(2, LOCALS, program(), Math.ceil((3 * COLUMN) / PAGE)));
  if (!compiled) return undefined;
  const { memory, run } = compiled;
  const column = (at: number): Int32Array => new Int32Array(memory.buffer, at, CHUNK);
  return {
    home: column(HOME),
    school: column(SCHOOL),
    brief: column(BRIEF),
    run: (count) => run(4 * count, RAISED),
  };
}
