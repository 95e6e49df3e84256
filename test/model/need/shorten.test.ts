import { expect, it } from 'vitest';
import { shorten, shortenOneByOne } from '../../../src/model/need/shorten.ts';
import { CHUNK } from '../../../src/model/need/shorten-vectors.ts';

const rows = 2 * CHUNK + 7;
const words = (factor: number): Int32Array =>
  Int32Array.from({ length: rows }, (_, i) => Math.imul(i, factor));
const lucky = () => ({
  needHome: words(0x9e3779b1),
  needSchool: words(0x85ebca6b),
  needInBrief: new Int32Array(rows),
});

it('is the same with and without vectors, over any rows, and touches no others', () => {
  for (const [from, to] of [
    [0, rows],
    [3, 4],
    [5, 5],
    [CHUNK - 1, 2 * CHUNK + 2],
  ] as const) {
    const [luck, oneByOne] = [lucky(), lucky()];
    shorten(luck, from, to);
    shortenOneByOne(oneByOne, from, to);
    expect(luck).toEqual(oneByOne);
  }
});
