/** Who has something to do this month, and what help is in use: counted anew, so no count can drift. */
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import type { World } from '../world.ts';
import { carriedAt, shareOfHours } from './room.ts';

export function gatherActive(world: World, rules: Rules, m: Month): void {
  const { active } = world;
  const { clock } = m;
  let n = 0;
  for (let row = clock.lo; row < clock.hi; row++) if (active[row]) m.active[n++] = row;
  for (let row = clock.outsideLo; row < clock.outsideHi; row++)
    if (active[row]) m.active[n++] = row;
  m.activeCount = n;
  m.readyCount = 0;
  m.access.fill(0);
  countInUse(world, rules, m);
}

/** Recounts products, groups, providers and cases from the children themselves. */
export function countInUse(world: World, rules: Rules, m: Month): void {
  const { school, home } = world;
  const { roles } = rules.products;
  m.inUse.fill(0);
  m.inGroup.fill(0);
  m.withProvider.fill(0);
  m.cases.fill(0);
  for (let i = 0; i < m.activeCount; i++) {
    const row = m.active[i]!;
    const sp = school.product[row]!;
    const hp = home.product[row]!;
    if (sp) {
      m.inUse[sp]! += 1;
      m.inGroup[sp]! += school.grouped[row]!;
      if (sp === roles.q2AtSchool) {
        const at = schoolOf(world, m.clock, rules.products, row);
        if (at >= 0) m.cases[at]! += 1;
      }
    }
    if (hp) {
      m.inUse[hp]! += 1;
      m.inGroup[hp]! += home.grouped[row]!;
    }
  }
  for (let code = 1; code < m.inUse.length; code++) {
    const provider = rules.providerOf[code]!;
    if (provider >= 0) m.withProvider[provider]! += m.inUse[code]!;
  }
}

/** What the hours allow each case from next month on. */
export function shareHours(rules: Rules, m: Month): void {
  for (let at = 0; at < m.cases.length; at++)
    m.schoolFidelity[at] = shareOfHours(m.cases[at]!, carriedAt(rules, at));
  for (let code = 1; code < m.inUse.length; code++)
    if (rules.products.byHours[code] && code !== rules.products.roles.q2AtSchool)
      m.teamFidelity[code] = shareOfHours(m.inUse[code]!, rules.teamCases[code]!);
}
