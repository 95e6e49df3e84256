/** Pupils of secondary schools who leave without a qualification. Once in a life. */

import { NO_SCHOOL } from '../../population/schools.ts';
import { WORDS } from '../../random/draws.ts';
import { firstRow } from '../clock.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';

/** No word from here on is a drop-out's. */
export function mostDropOut({ scenario }: Rules): number {
  const { perMonth, severe, homeSitter } = scenario.outcomes.dropOut;
  return Math.floor(Math.min(1, perMonth * Math.max(1, severe) * Math.max(1, homeSitter)) * WORDS);
}

export function dropOut(world: World, rules: Rules, m: Month): void {
  const { dropOut: risk } = rules.scenario.outcomes;
  const { rows, words, count } = m.dropOut;
  const { residents, birthMonth, mbo } = world.population;
  const to = Math.min(m.clock.primary, firstRow(residents, rules.now.month - risk.from + 1));
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    if (row >= to || world.droppedOut[row]) continue;
    if (rules.products.career[world.school.product[row]!]) continue;
    if (birthMonth[row]! <= m.clock.mboBorn && mbo[row] !== NO_SCHOOL) continue;
    let p = risk.perMonth;
    if (Math.max(world.school.level[row]!, world.home.level[row]!) === 3) p *= risk.severe;
    if (world.sitterSince[row]! > LONG_AGO) p *= risk.homeSitter;
    if (words[i]! >>> 0 >= Math.floor(Math.min(1, p) * WORDS)) continue;
    world.droppedOut[row] = 1;
    m.tally.dropouts += 1;
  }
}
