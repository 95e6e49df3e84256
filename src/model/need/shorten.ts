/** Every child's luck in need in brief (see `brief.ts`), once a month for all arms. */
import type { Luck } from '../shared.ts';
import { luckInBrief } from './brief.ts';
import { CHUNK, compileShortener, type Shortener } from './shorten-vectors.ts';

type LuckInNeed = Pick<Luck, 'needHome' | 'needSchool' | 'needInBrief'>;

/** Puts the luck in need of the rows from … to in brief. */
export function shorten(luck: LuckInNeed, from: number, to: number): void {
  if (shortener) shortenInChunks(shortener, luck, from, to);
  else shortenOneByOne(luck, from, to);
}

/** Undefined where there are no vectors: then the same words come one by one. */
const shortener = compileShortener();

function shortenInChunks(
  { home, school, brief, run }: Shortener,
  { needHome, needSchool, needInBrief }: LuckInNeed,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at += CHUNK) {
    const count = Math.min(CHUNK, to - at);
    home.set(needHome.subarray(at, at + count));
    school.set(needSchool.subarray(at, at + count));
    run(count);
    needInBrief.set(brief.subarray(0, count), at);
  }
}

/** The same without vectors. */
export function shortenOneByOne(
  { needHome, needSchool, needInBrief }: LuckInNeed,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++)
    needInBrief[row] = luckInBrief(needHome[row]!, needSchool[row]!);
}
