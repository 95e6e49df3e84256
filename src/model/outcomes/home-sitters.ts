/** Step 7: children of compulsory age who stop going to school, and those who come back. */
import { decisions } from '../../random/decisions.ts';
import { WORDS } from '../../random/draws.ts';
import { treated } from '../access/treated.ts';
import { identify, type Month } from '../context.ts';
import { SITS } from '../mark.ts';
import { touch } from '../need/class.ts';
import type { Rules } from '../rules.ts';
import type { Pile } from '../sift.ts';
import { LONG_AGO, type World } from '../world.ts';

export function sitAtHome(world: World, rules: Rules, m: Month): void {
  stayAtHome(world, rules, m);
  goBack(world, rules, m);
}

/** Of those in severe need some stop going to school. */
function stayAtHome(world: World, rules: Rules, m: Month): void {
  const { needy, handId, handWord, spare } = m;
  const { rows, marks } = needy;
  const { month } = rules.now;
  const most = Math.floor(mostLikely(rules) * WORDS);
  const n = residents(needy, rules);
  identify(m, rows, n);
  rules.dice.many(handId, 0, n, month, decisions.homeSitter, handWord, spare);
  for (let j = 0; j < n; j++) {
    const word = handWord[j]! >>> 0;
    if (word >= most || marks[j]! & SITS) continue;
    const row = rows[j]!;
    if (!compulsory(world, rules, row) || word >= Math.floor(onset(world, rules, row) * WORDS))
      continue;
    world.sitterSince[row] = month;
    touch(world, rules, row);
  }
}

/** Who sat at home at the month's beginning goes back by chance, and when no longer of compulsory age. */
function goBack(world: World, rules: Rules, m: Month): void {
  const { sitting, handId, handWord, spare } = m;
  const { rows } = sitting;
  const { month } = rules.now;
  const leaving = Math.floor(rules.scenario.outcomes.homeSitters.exit * WORDS);
  const n = residents(sitting, rules);
  identify(m, rows, n);
  rules.dice.many(handId, 0, n, month, decisions.homeSitter, handWord, spare);
  for (let j = 0; j < n; j++) {
    const row = rows[j]!;
    if (compulsory(world, rules, row) && handWord[j]! >>> 0 >= leaving) continue;
    world.sitterSince[row] = LONG_AGO;
    touch(world, rules, row);
  }
}

/** How many of these live here: they come first. */
function residents({ rows, count }: Pile, { outsideFrom }: Rules): number {
  let n = count;
  while (n > 0 && rows[n - 1]! >= outsideFrom) n -= 1;
  return n;
}

function compulsory({ population }: World, { now, scenario }: Rules, row: number): boolean {
  const { from, to } = scenario.outcomes.homeSitters;
  const age = now.month - population.birthMonth[row]!;
  return age >= from && age < to;
}

/** No onset is likelier than this. */
function mostLikely({ scenario }: Rules): number {
  const { onset, waiting } = scenario.outcomes.homeSitters;
  return Math.min(1, Math.max(onset[2], onset[3]) * Math.max(1, waiting));
}

/** More likely at severe need, and while the child waits or nobody has noticed severe need. */
function onset(world: World, rules: Rules, row: number): number {
  const { school, home } = world;
  const { homeSitters } = rules.scenario.outcomes;
  const level = Math.max(school.level[row]!, home.level[row]!);
  if (level < 2) return 0;
  const waits = school.wait[row] !== 0 || home.wait[row] !== 0;
  const unseen =
    (school.level[row] === 3 && !school.noticed[row] && !treated(world, 'school', row)) ||
    (home.level[row] === 3 && !home.noticed[row] && !treated(world, 'home', row));
  const p = homeSitters.onset[level as 2 | 3];
  return waits || unseen ? Math.min(1, p * homeSitters.waiting) : p;
}
