/** Every child's luck in need in brief (see `brief.ts`), once a month for all arms. */
import { roomOf } from '../../random/room.ts';
import type { Luck } from '../shared.ts';
import { luckInBrief } from './brief.ts';
import { shortenInRoom } from './shorten-vectors.ts';

type LuckInNeed = Pick<Luck, 'needHome' | 'needSchool' | 'needInBrief'>;

/** Puts the luck in need of the rows from … to in brief. */
export function shorten(luck: LuckInNeed, from: number, to: number): void {
  if (from >= to) return;
  const { needHome, needSchool, needInBrief } = luck;
  const room = roomOf(needInBrief);
  if (room && shortenInRoom) shortenInRoom(room, needHome, needSchool, needInBrief, from, to);
  else shortenOneByOne(luck, from, to);
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
