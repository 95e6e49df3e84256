/**
 * `luckInBrief` as a WebAssembly program, four children at a time: one shuffle puts the first seven bits of both words
 * where two multiplications put them one by one.
 *
 * Memory. Three columns of a room: luck at home, at school, both in brief.
 */
import { compile, type Room } from '../../random/room.ts';
import {
  type Code,
  get,
  I32,
  I32_ADD,
  I32_BELOW,
  load,
  OR,
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

const VECTOR = 16;

/** Parameters: where we are and where to stop at home, how far from there the other columns are; the raised bits. */
const [AT, END, SCHOOL, BRIEF, RAISE] = [0, 1, 2, 3, 4] as const;
/** Where we write; the raised bits four times over. */
const [WRITES, RAISES] = [5, 6] as const;
const LOCALS = [
  [1, I32],
  [1, V128],
] as const;

/** For each of four children the lowest byte of the word at home twice, then of that at school. */
const PLACES = [0, 4, 8, 12].flatMap((home) => [home, home, home + VECTOR, home + VECTOR]);

const luck = (at: Code): Code => [...at, ...load(0), ...small(SHIFT), ...SHIFT_RIGHT];

function program(): Code {
  return [
    ...[...get(RAISE), ...SPLAT, ...set(RAISES)],
    ...repeat([
      ...[...get(AT), ...get(BRIEF), ...I32_ADD, ...set(WRITES)],
      ...[...get(WRITES), ...luck(get(AT)), ...luck([...get(AT), ...get(SCHOOL), ...I32_ADD])],
      ...[...shuffle(PLACES), ...get(RAISES), ...OR, ...store(0)],
      ...[...get(AT), ...small(VECTOR), ...I32_ADD, ...tee(AT), ...get(END), ...I32_BELOW],
    ]),
  ];
}

const compiled = compile({ parameters: 5, result: false, locals: LOCALS, body: program() });

/** Puts the luck of the rows from … to, rounded up to four, in brief; all three are columns of the room. */
export type ShortenInRoom = (
  room: Room,
  home: Int32Array,
  school: Int32Array,
  brief: Int32Array,
  from: number,
  to: number,
) => void;

/** Undefined where the engine or the processor has no vectors. */
export const shortenInRoom: ShortenInRoom | undefined =
  compiled &&
  ((room, home, school, brief, from, to) => {
    const at = home.byteOffset;
    const run = compiled(room);
    run(at + 4 * from, at + 4 * to, school.byteOffset - at, brief.byteOffset - at, RAISED);
  });
