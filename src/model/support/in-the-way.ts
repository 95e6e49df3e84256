/**
 * What stands in the way of a question that is ready, for who follows the child: the same look as an offer takes, once
 * before the month's starts begin and once when it is the child's turn.
 */
import type { Obstacle } from '../../language/obstacles.ts';
import type { Domain } from '../../scenario/scenario.ts';
import type { Month } from '../context.ts';
import type { Followed } from '../followed.ts';
import { afford } from '../ledger/pot.ts';
import type { Rules } from '../rules.ts';
import { NO_PRODUCT, READY, slotOf, type World } from '../world.ts';
import { lighterThan, mannerFor, noRoom, roomFor } from './can-start.ts';

/** Before the first start: who could start now and cannot at its turn, is behind others. */
export function noteAhead(world: World, rules: Rules, m: Month, followed: Followed): void {
  for (const [row, notes] of followed)
    for (const about of ['school', 'home'] as const)
      if (isReady(world, about, row))
        notes[about].behind = inTheWay(world, rules, m, about, row) === undefined;
}

/** At the turn of a question in `m.ready`, before it is answered. */
export function noteTurn(
  world: World,
  rules: Rules,
  m: Month,
  followed: Followed,
  entry: number,
  declined: boolean,
): void {
  const row = entry >> 1;
  const about: Domain = entry & 1 ? 'home' : 'school';
  const note = followed.get(row)?.[about];
  if (!note) return;
  // What started for the other domain may have answered it.
  if (isReady(world, about, row))
    note.obstacle = declined ? 'declined' : inTheWay(world, rules, m, about, row);
  note.behind &&= note.obstacle !== undefined && shared.has(note.obstacle);
}

/** What others can take. */
const shared: ReadonlySet<Obstacle> = new Set([
  'schoolFull',
  'teamFull',
  'noPlace',
  'volume',
  'money',
]);

function isReady(world: World, about: Domain, row: number): boolean {
  const { wait, stage } = slotOf(world, about);
  return wait[row] !== NO_PRODUCT && stage[row] === READY;
}

/** Undefined: help starts, if only a lighter one. */
function inTheWay(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
): Obstacle | undefined {
  const code = roomFor(world, rules, m, about, row);
  if (!code) return noRoom(world, rules, m, slotOf(world, about).wait[row]!, row);
  if (afford(rules, m, code, mannerFor(world, rules, m, code, row))) return undefined;
  return lighterThan(world, rules, m, about, row, code) ? undefined : 'money';
}
