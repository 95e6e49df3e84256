/** Pupils of secondary schools who leave without a qualification. Once in a life. */

import { NO_SCHOOL } from '../../population/schools.ts';
import { decisions } from '../../random/decisions.ts';
import { WORDS } from '../../random/draws.ts';
import { firstRow } from '../clock.ts';
import type { Month } from '../context.ts';
import { signed } from '../need/class.ts';
import type { Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';

export function dropOut(world: World, rules: Rules, m: Month): void {
  const { dropOut: risk } = rules.scenario.outcomes;
  const most = Math.floor(
    Math.min(1, risk.perMonth * Math.max(1, risk.severe) * Math.max(1, risk.homeSitter)) * WORDS,
  );
  if (most === 0) return;
  const bound = signed(most - 1);
  const { residents, birthMonth, mbo } = world.population;
  const to = Math.min(m.clock.primary, firstRow(residents, rules.now.month - risk.from + 1));
  const { people, word0, spare } = m;
  rules.dice.many(people.id, m.clock.lo, to, rules.now.month, decisions.dropOut, word0, spare);
  for (let row = m.clock.lo; row < to; row++) {
    if (signed(word0[row]!) > bound || world.droppedOut[row]) continue;
    if (rules.products.career[world.school.product[row]!]) continue;
    if (birthMonth[row]! <= m.clock.mboBorn && mbo[row] !== NO_SCHOOL) continue;
    let p = risk.perMonth;
    if (Math.max(world.school.level[row]!, world.home.level[row]!) === 3) p *= risk.severe;
    if (world.sitterSince[row]! > LONG_AGO) p *= risk.homeSitter;
    if (word0[row]! >>> 0 >= Math.floor(Math.min(1, p) * WORDS)) continue;
    world.droppedOut[row] = 1;
    m.tally.dropouts += 1;
  }
}
