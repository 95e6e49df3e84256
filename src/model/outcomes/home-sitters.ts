/** Step 7: children of compulsory age who stop going to school, and those who come back. */
import { decisions } from '../../random/decisions.ts';
import { WORDS } from '../../random/draws.ts';
import { treated } from '../access/treated.ts';
import { identify, type Month } from '../context.ts';
import { touch } from '../need/class.ts';
import type { Rules } from '../rules.ts';
import { LONG_AGO, type World } from '../world.ts';

export function sitAtHome(world: World, rules: Rules, m: Month): void {
  const { homeSitters } = rules.scenario.outcomes;
  const { month } = rules.now;
  const { birthMonth } = world.population;
  const { sitterSince } = world;
  const { needy, handId, handWord, spare } = m;
  const oldest = month - homeSitters.to;
  const youngest = month - homeSitters.from;
  const most = Math.floor(mostLikely(rules) * WORDS);
  const n = residents(m, rules);
  identify(m, needy, n);
  rules.dice.many(handId, 0, n, month, decisions.homeSitter, handWord, spare);
  for (let j = 0; j < n; j++) {
    const row = needy[j]!;
    const sits = sitterSince[row]! > LONG_AGO;
    const word = handWord[j]! >>> 0;
    if (!sits && word >= most) continue;
    const born = birthMonth[row]!;
    if (born <= oldest || born > youngest) {
      if (sits) goBack(world, rules, row);
      continue;
    }
    const p = sits ? homeSitters.exit : onset(world, rules, row);
    if (word >= Math.floor(p * WORDS)) continue;
    if (sits) goBack(world, rules, row);
    else {
      sitterSince[row] = month;
      touch(world, rules, row);
    }
  }
}

/** How many of the month's needy live here: they come first in the list. */
function residents({ needy, needyCount }: Month, { outsideFrom }: Rules): number {
  let n = needyCount;
  while (n > 0 && needy[n - 1]! >= outsideFrom) n -= 1;
  return n;
}

/** No onset is likelier than this. */
function mostLikely({ scenario }: Rules): number {
  const { onset, waiting } = scenario.outcomes.homeSitters;
  return Math.min(1, Math.max(onset[2], onset[3]) * Math.max(1, waiting));
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
    (school.level[row] === 3 && !school.noticed[row] && !treated(world, 'school', row)) ||
    (home.level[row] === 3 && !home.noticed[row] && !treated(world, 'home', row));
  const p = homeSitters.onset[level as 2 | 3];
  return waits || unseen ? Math.min(1, p * homeSitters.waiting) : p;
}
