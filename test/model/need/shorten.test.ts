import { expect, it } from 'vitest';
import { shorten, shortenOneByOne } from '../../../src/model/need/shorten.ts';
import { openRoom, outside, roomOf, wordsOf } from '../../../src/random/room.ts';

const rows = 1_003;
const room = openRoom(wordsOf(3, rows))!;
const lucky = (column = outside) => {
  const words = (factor: number): Int32Array => {
    const all = column(rows);
    for (let i = 0; i < rows; i++) all[i] = Math.imul(i, factor);
    return all;
  };
  return {
    needHome: words(0x9e3779b1),
    needSchool: words(0x85ebca6b),
    needInBrief: column(rows),
  };
};

it('is the same with and without vectors, over any rows, and hardly touches others', () => {
  for (const [from, to] of [
    [0, rows],
    [3, 4],
    [5, 5],
    [99, 502],
  ] as const) {
    room.clear();
    const [luck, oneByOne] = [lucky(room.column), lucky()];
    expect(roomOf(luck.needInBrief)).toBe(room);
    shorten(luck, from, to);
    shortenOneByOne(oneByOne, from, to);
    expect(luck.needInBrief.subarray(0, to)).toEqual(oneByOne.needInBrief.subarray(0, to));
    expect(luck.needInBrief.subarray(to + 3)).toEqual(oneByOne.needInBrief.subarray(to + 3));
    const outsideRoom = lucky();
    shorten(outsideRoom, from, to);
    expect(outsideRoom).toEqual(oneByOne);
  }
});
