/** Step 7: children of compulsory age who stop going to school, and those who come back. */
import { decisions } from '../../random/decisions.ts';
import { treated } from '../access/treated.ts';
import type { Month } from '../context.ts';
import { touch } from '../need/class.ts';
import type { Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';

export function sitAtHome(world: World, rules: Rules, m: Month): void {
  const { homeSitters } = rules.scenario.outcomes;
  for (let i = 0; i < m.activeCount; i++) {
    const row = m.active[i]!;
    if (row >= m.outsideFrom) continue;
    const age = rules.month - world.population.birthMonth[row]!;
    const sits = world.sitterSince[row]! > LONG_AGO;
    if (age < homeSitters.from || age >= homeSitters.to) {
      if (sits) goBack(world, rules, row);
      continue;
    }
    const p = sits ? homeSitters.exit : onset(world, rules, row);
    if (p === 0 || !rules.dice.chance(p, m.people.id[row]!, rules.month, decisions.homeSitter))
      continue;
    if (sits) goBack(world, rules, row);
    else {
      world.sitterSince[row] = rules.month;
      touch(world, rules, row);
    }
  }
}

function goBack(world: World, rules: Rules, row: number): void {
  world.sitterSince[row] = LONG_AGO;
  touch(world, rules, row);
}

/** More likely at severe need, and while the child waits or nobody has noticed severe need. */
function onset(world: World, rules: Rules, row: number): number {
  const { school, home } = world;
  const { homeSitters } = rules.scenario.outcomes;
  const level = Math.max(school.level[row]!, home.level[row]!);
  if (level < 2) return 0;
  const waits = school.wait[row] !== 0 || home.wait[row] !== 0;
  const unseen =
    (school.level[row] === 3 &&
      !school.noticed[row] &&
      !treated(world, rules.products, 'school', row)) ||
    (home.level[row] === 3 && !home.noticed[row] && !treated(world, rules.products, 'home', row));
  const p = homeSitters.onset[level as 2 | 3];
  return waits || unseen ? Math.min(1, p * homeSitters.waiting) : p;
}
