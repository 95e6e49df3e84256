/**
 * Latent demand: where no referral is needed, children with a light question are brought in too. They use
 * Q2 hours and their help ends at its review.
 */

import { WORDS } from '../../random/draws.ts';
import type { Month } from '../context.ts';
import { DUTIES } from '../mark.ts';
import { touchQuestion } from '../need/class.ts';
import type { Rules } from '../rules.ts';
import { hasRoomAtSchool } from '../support/room.ts';
import { PROCEDURE, slotOf, type World } from '../world.ts';
import { drawProgress, seek } from './seek.ts';

/** The words below which a child is brought in. */
export function mostLatent(rules: Rules): number {
  return Math.floor(rules.latent * WORDS);
}

export function bringIn(world: World, rules: Rules, m: Month): void {
  const { rows, words, count } = m.latent;
  if (rules.latent === 0) return;
  const most = mostLatent(rules);
  const { q2AtSchool, q2AtHome } = rules.products.roles;
  const { active } = m;
  const listed = active.count;
  drawProgress(rules, m, rows, count);
  const { procedure, intake } = m.progress;
  let at = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    if (words[i]! >>> 0 >= most || world.marks[row]! & DUTIES) continue;
    const atSchool = q2AtSchool && (!q2AtHome || hasRoomAtSchool(world, rules, m, row));
    const about = atSchool ? 'school' : 'home';
    const code = atSchool ? q2AtSchool : q2AtHome;
    if (!code) continue;
    const slot = slotOf(world, about);
    slot.wait[row] = code;
    slot.since[row] = rules.now.month;
    slot.stage[row] = PROCEDURE;
    slot.route[row] = rules.routes.count;
    touchQuestion(world, about, row);
    while (at < listed && active.rows[at]! < row) at += 1;
    // Whose help ended this month is on the list, which is in row order, already.
    if (at === listed || active.rows[at] !== row) active.rows[active.count++] = row;
    m.tally.latent += 1;
    seek(world, rules, m, about, slot, row, procedure[about][i]!, intake[about][i]!);
  }
}
