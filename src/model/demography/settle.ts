/**
 * Step 1, demography: births, families that come in place of others, the start of school at 4, and new
 * VO pupils from elsewhere. Who is born, moves and when is the same in every arm.
 */
import { decisions } from '../../random/decisions.ts';
import { cumulate, pick, WORDS } from '../../random/draws.ts';
import { firstRow, SCHOOL_AGE, SECONDARY_AGE } from '../clock.ts';
import { identify, type Month } from '../context.ts';
import { bind, touch } from '../need/class.ts';
import { haveBirthdays } from '../need/level-counts.ts';
import type { Rules } from '../rules.ts';
import { emptySlot, LONG_AGO, type World } from '../world.ts';
import { type Donors, donorClass } from './donors.ts';

export function settle(world: World, rules: Rules, m: Month): void {
  const { residents, nonResidents } = world.population;
  const t = m.clock.month;
  haveBirthdays(world, t);
  for (let row = firstRow(residents, t); row < firstRow(residents, t + 1); row++)
    touch(world, rules, row);
  moveIn(world, rules, m);
  const age4 = t - SCHOOL_AGE;
  startSchool(world, rules, m, firstRow(residents, age4), firstRow(residents, age4 + 1));
  const age12 = t - SECONDARY_AGE;
  for (let row = firstRow(residents, age12); row < firstRow(residents, age12 + 1); row++)
    bind(world, rules, row);
  arriveFromElsewhere(
    world,
    rules,
    m,
    firstRow(nonResidents, age12),
    firstRow(nonResidents, age12 + 1),
  );
}

/** The children of the month's families that moved have left; others have come. */
function moveIn(world: World, rules: Rules, m: Month): void {
  const { handWord, spare } = m;
  const { movedIn, movedInCount } = m.people;
  const donors = rules.baseline?.donors;
  identify(m, movedIn, movedInCount);
  // Before there are donors nobody draws one.
  const drawing = donors ? movedInCount : 0;
  rules.dice.many(m.handId, 0, drawing, m.clock.month, decisions.moveDonor, handWord, spare);
  for (let i = 0; i < movedInCount; i++)
    replace(world, rules, m, movedIn[i]!, donors, (handWord[i]! >>> 0) / WORDS);
}

/** The row's child has left, with its help; a child of the same age and frailty takes its place. */
function replace(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  donors: Donors | undefined,
  u: number,
): void {
  const { school, home, population } = world;
  let homeLevel = home.level[row]!;
  let schoolLevel = school.level[row]!;
  let career = rules.products.career[school.product[row]!] ? school.product[row]! : 0;
  if (career) m.inUse[career]! -= 1;
  if (donors) {
    const c = donorClass(m.clock.month - population.birthMonth[row]!, population.frailty[row]!);
    const from = donors.first[c]!;
    const count = donors.first[c + 1]! - from;
    const donor = donors.rows[from + Math.floor(u * count)]!;
    homeLevel = count ? donors.homeLevel[donor]! : 0;
    schoolLevel = count ? donors.schoolLevel[donor]! : 0;
    career = count ? donors.career[donor]! : 0;
  }
  clear(world, row);
  setLevel(world, row, m.clock.month, homeLevel, schoolLevel);
  if (career && suits(rules, m, career, row) && m.inUse[career]! < rules.products.places[career]!) {
    m.inUse[career]! += 1;
    school.product[row] = career;
    school.start[row] = m.clock.month;
  }
  touch(world, rules, row);
}

/** A donor of the same age in years may be a school year apart: a primary place is no use after the step. */
function suits({ products, population }: Rules, m: Month, career: number, row: number): boolean {
  const kind = products.list[career - 1]!.school;
  const primary = kind === 'sbo' || kind === 'so';
  const born = population.birthMonth[row]!;
  const wentOn = born <= m.clock.secondaryBorn;
  return primary ? !wentOn : wentOn || m.clock.month - born >= SECONDARY_AGE;
}

function clear(world: World, row: number): void {
  emptySlot(world.school, row);
  emptySlot(world.home, row);
  world.sitterSince[row] = LONG_AGO;
  world.droppedOut[row] = 0;
  world.question[row] = LONG_AGO;
  world.questionBefore[row] = LONG_AGO;
  world.q4Ended[row] = LONG_AGO;
  world.q4Year[row] = LONG_AGO;
}

function setLevel(world: World, row: number, month: number, home: number, school: number): void {
  world.home.level[row] = home;
  world.school.level[row] = school;
  if (home >= 2) world.home.needSince[row] = month;
  if (school >= 2) world.school.needSince[row] = month;
}

/** Some school need was there before school: congenital or early (`need.congenital`). */
function startSchool(world: World, rules: Rules, m: Month, from: number, to: number): void {
  const t = m.clock.month;
  const { handWord, spare } = m;
  const congenital = Math.floor(rules.scenario.need.congenital * WORDS);
  rules.dice.many(m.people.id, from, to, t, decisions.congenital, handWord, spare);
  for (let row = from; row < to; row++) {
    if (handWord[row]! >>> 0 < congenital) {
      world.school.level[row] = 3;
      world.school.needSince[row] = t;
      touch(world, rules, row);
    } else bind(world, rules, row);
  }
}

/** The rows from … to, whose children are of age for VO. */
function arriveFromElsewhere(world: World, rules: Rules, m: Month, from: number, to: number): void {
  if (from === to) return;
  const { nonResident } = rules.scenario.schools;
  const atSchool = cumulate(nonResident.school);
  const atHome = cumulate(nonResident.home);
  const { handWord, spare } = m;
  rules.dice.many(m.people.id, from, to, m.clock.month, decisions.nonResident, handWord, spare);
  for (let row = from; row < to; row++) {
    const school = pick((handWord[row]! >>> 0) / WORDS, atSchool);
    const home = pick((spare[row]! >>> 0) / WORDS, atHome);
    setLevel(world, row, m.clock.month, home, school);
    touch(world, rules, row);
  }
}
