/**
 * Step 4, leaving: help that is over comes free. Q2 ends when the question is answered, stops unresolved
 * or goes onward; youth help ends at reviews, with a minimum stay and a taper; an arrangement ends when need
 * fell; places in special schools are careers, left in August, at 18, or by a rare return.
 */
import { decisions } from '../../random/decisions.ts';
import { WORDS } from '../../random/draws.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { ask } from '../access/ask.ts';
import { treated } from '../access/treated.ts';
import { identify, type Month } from '../context.ts';
import { CODE, HOME_PRODUCT, LEVELS, SCHOOL_PRODUCT } from '../mark.ts';
import { touch } from '../need/class.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { LONG_AGO, NEVER, NO_PRODUCT, type Slot, slotOf, type World } from '../world.ts';
import { levelTreated } from './turning.ts';

export function leaveHelp(world: World, rules: Rules, m: Month): void {
  const { quadrant } = rules.products;
  const { turning } = rules;
  const { helped, hits, handId, handWord, spare } = m;
  const { rows, marks, count } = helped;
  identify(m, rows, count);
  rules.dice.many(handId, 0, count, rules.now.month, decisions.review, handWord, spare);
  let inYouthHelp = 0;
  for (let j = 0; j < count; j++) {
    const row = rows[j]!;
    const mark = marks[j]!;
    const levels = mark & LEVELS;
    const inSchool = (mark >> SCHOOL_PRODUCT) & CODE;
    const atHome = (mark >> HOME_PRODUCT) & CODE;
    if (handWord[j]! >>> 0 < turning[(inSchool << 4) | levels]!)
      turn(world, rules, m, 'school', row, inSchool);
    if (spare[j]! >>> 0 < turning[(atHome << 4) | levels]!)
      turn(world, rules, m, 'home', row, atHome);
    if (quadrant[atHome] === 4) {
      hits[inYouthHelp] = row;
      m.word0[inYouthHelp] = spare[j]!;
      inYouthHelp += 1;
    }
  }
  leaveYouthHelp(world, rules, m, inYouthHelp);
}

/** The same for the first `count` of `m.hits`, who are in youth help; their review words are in `m.word0`. */
function leaveYouthHelp(world: World, rules: Rules, m: Month, count: number): void {
  const { hits, handId, handWord, spare, word0 } = m;
  identify(m, hits, count);
  rules.dice.many(handId, 0, count, rules.now.month, decisions.earlyStop, handWord, spare);
  for (let j = 0; j < count; j++) review(world, rules, m, hits[j]!, word0[j]!, handWord[j]!);
}

/** This month's draw changes something, see `turning.ts`. */
function turn(
  world: World,
  rules: Rules,
  m: Month,
  domain: Domain,
  row: number,
  code: number,
): void {
  const { products } = rules;
  if (products.career[code]) {
    m.tally.returns += 1;
    end(world, rules, m, domain, row);
  } else if (products.quadrant[code] === 2) closeCase(world, rules, m, domain, row, code);
  else liftArrangement(world, rules, m, row);
}

/** Ends help: the slot is free, and the child is fragile for a while in the domains it was helped in. */
export function end(world: World, rules: Rules, m: Month, domain: Domain, row: number): void {
  const { products } = rules;
  const { month } = rules.now;
  const slot = slotOf(world, domain);
  const code = slot.product[row]!;
  m.inUse[code]! -= 1;
  if (rules.providerOf[code]! >= 0) m.withProvider[rules.providerOf[code]!]! -= 1;
  if (code === products.roles.q2AtSchool) {
    const at = schoolOf(world, m.people, products, row);
    if (at >= 0) m.cases[at]! -= 1;
  }
  if (slot.grouped[row]) m.inGroup[code]! -= 1;
  if (products.quadrant[code] === 4) {
    m.tally.durationMonths += month - slot.start[row]!;
    m.tally.durationCount += 1;
    world.q4Ended[row] = month;
    m.memory.exits[month - m.memory.start]! += 1;
  }
  slot.product[row] = NO_PRODUCT;
  slot.ends[row] = NEVER;
  slot.grouped[row] = 0;
  if (domain === 'home') world.informedAt[row] = LONG_AGO;
  if (products.treats.school[code])
    leaveFragile(world.school, row, month + rules.need.school.fragileMonths);
  if (products.treats.home[code])
    leaveFragile(world.home, row, month + rules.need.home.fragileMonths);
  touch(world, rules, row);
}

function leaveFragile(slot: Slot, row: number, until: number): void {
  slot.fragileUntil[row] = until;
  if (!slot.wait[row]) slot.noticed[row] = 0;
}

/** A Q2 case: answered at level 0-1, stopped or sent onward at 2, sent onward at 3. */
function closeCase(
  world: World,
  rules: Rules,
  m: Month,
  domain: Domain,
  row: number,
  code: number,
): void {
  const { products, dice } = rules;
  const { month } = rules.now;
  const [inSchool, atHome] = [world.school.level[row]!, world.home.level[row]!];
  const level = levelTreated(products, code, inSchool, atHome);
  const goesOn =
    level === 3 ||
    (level === 2 &&
      dice.chance(products.onward[code]!, m.people.id[row]!, month, decisions.onward));
  end(world, rules, m, domain, row);
  if (!goesOn) return;
  const about: Domain =
    products.treats.home[code] && (atHome > inSchool || !products.treats.school[code])
      ? 'home'
      : 'school';
  if (slotOf(world, about).wait[row] || treated(world, about, row)) return;
  ask(world, rules, m, about, row, 3);
}

/** An arrangement ends when need fell; at level 3 a special school may be asked for while it runs. */
function liftArrangement(world: World, rules: Rules, m: Month, row: number): void {
  const { school } = world;
  if (school.level[row]! <= 1) end(world, rules, m, 'school', row);
  else if (!school.wait[row]) ask(world, rules, m, 'school', row, 4);
}

/** Youth help: the family may stop; a review ends what is no longer needed, or makes it lighter. */
function review(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  word: number,
  stop: number,
): void {
  const { products, dice } = rules;
  const { month } = rules.now;
  const { term, perMonth, minMonths, taper } = rules.regime.review;
  const slot = world.home;
  if (slot.ends[row]! !== NEVER) {
    if (slot.ends[row]! <= month) end(world, rules, m, 'home', row);
    return;
  }
  const code = slot.product[row]!;
  if (stop >>> 0 < Math.floor(products.earlyStop[code]! * WORDS)) {
    end(world, rules, m, 'home', row);
    return;
  }
  const level = slot.level[row]!;
  if (level === 3) return;
  const months = month - slot.start[row]!;
  const due = term > 0 && months > 0 && months % term === 0;
  const reviewed = (word >>> 0) / WORDS < (due ? 1 : perMonth) * rules.now.durationDrift;
  if (level <= 1) {
    if (reviewed && months >= minMonths) {
      slot.ends[row] = month + taper;
      if (taper === 0) end(world, rules, m, 'home', row);
    } else if (months >= minMonths) m.tally.overlong += 1;
    return;
  }
  const atReview = due || (term === 0 && reviewed);
  if (!atReview) return;
  if (!dice.chance(products.stepDown[code]!, m.people.id[row]!, month, decisions.stepDown)) return;
  end(world, rules, m, 'home', row);
  ask(world, rules, m, 'home', row, 2);
}
