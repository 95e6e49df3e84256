import { expect, it } from 'vitest';
import { compile, openRoom, outside, roomOf, wordsOf } from '../../src/random/room.ts';
import { get, I32, I32_ADD, load, set, small, store, V128 } from '../../src/random/wasm-code.ts';

const room = openRoom(wordsOf(2, 100))!;

it('has columns of zeros until it is full; others are outside', () => {
  room.clear();
  const columns = Array.from({ length: 1_000 }, () => room.column(100));
  const inside = columns.filter((column) => roomOf(column) === room);
  expect(inside.length).toBeGreaterThanOrEqual(2);
  expect(inside.length).toBeLessThan(columns.length);
  inside.forEach((column, i) => {
    column.fill(i + 1);
  });
  inside.forEach((column, i) => {
    expect(new Set(column)).toEqual(new Set([i + 1]));
  });
  expect(columns.at(-1)!.length).toBe(100);
  room.clear();
  expect(new Set(room.column(100))).toEqual(new Set([0]));
  expect(roomOf(outside(3))).toBeUndefined();
});

it('lets a program work on its columns, in every room anew', () => {
  // Four words from one place to another.
  const copy = compile({
    parameters: 2,
    result: true,
    locals: [
      [1, I32],
      [1, V128],
    ],
    body: [
      ...[...get(0), ...load(0), ...set(3), ...get(1), ...get(3), ...store(0)],
      ...[...get(1), ...small(16), ...I32_ADD],
    ],
    data: [9, 8, 7, 6],
  })!;
  const other = openRoom(wordsOf(2, 8))!;
  for (const one of [room, other]) {
    one.clear();
    const [from, to] = [one.column(8), one.column(8)];
    from.set([1, 2, 3, 4, 5]);
    expect(copy(one)(from.byteOffset, to.byteOffset)).toBe(to.byteOffset + 16);
    expect([...to]).toEqual([1, 2, 3, 4, 0, 0, 0, 0]);
    expect(copy(one)).toBe(copy(one));
    expect([...new Uint8Array(one.memory.buffer, 0, 4)]).toEqual([9, 8, 7, 6]);
  }
  expect(copy(room)).not.toBe(copy(other));
});

it('a program that no engine takes is none', () => {
  expect(compile({ parameters: 0, result: false, locals: [], body: [255] })).toBeUndefined();
});

it('is none when there is not so much memory', () => {
  expect(openRoom(2 ** 40)).toBeUndefined();
});
