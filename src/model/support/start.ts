/**
 * Starts: who is ready gets help in priority order as far as places, hours and money go. A start pays this
 * month in full and works from the next.
 */
import { decisions } from '../../random/decisions.ts';
import { geometric, WORDS } from '../../random/draws.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { fits } from '../access/ask.ts';
import { treated } from '../access/treated.ts';
import type { Month } from '../context.ts';
import { needsExtra } from '../ledger/extra-hours.ts';
import { afford, type Manner, pay, refund } from '../ledger/pot.ts';
import { RETURN_WITHIN } from '../memory.ts';
import { touch } from '../need/class.ts';
import { hasProcedure } from '../products.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { LONG_AGO, NEVER, NO_PRODUCT, READY, slotOf, type World } from '../world.ts';
import { end } from './leave.ts';
import { sortByPriority } from './priority.ts';
import { hasRoomAtSchool, hasRoomInTeam } from './room.ts';

export function startHelp(world: World, rules: Rules, m: Month): void {
  sortByPriority(world, rules, m);
  if (rules.regime.allocation.group) countGroups(world, m);
  const { ready, readyCount, handId, handWord, spare } = m;
  for (let i = 0; i < readyCount; i++) handId[i] = m.people.id[ready[i]! >> 1]!;
  rules.dice.many(handId, 0, readyCount, rules.now.month, decisions.choice, handWord, spare);
  const declining = Math.floor(rules.scenario.access.decline * WORDS);
  for (let i = 0; i < readyCount; i++) {
    if (handWord[i]! >>> 0 < declining) continue;
    const entry = ready[i]!;
    offer(world, rules, m, entry & 1 ? 'home' : 'school', entry >> 1);
  }
}

/** How many are ready for each product: enough of them start as a group. */
function countGroups(world: World, m: Month): void {
  m.readyFor.fill(0);
  for (let i = 0; i < m.readyCount; i++) {
    const row = m.ready[i]! >> 1;
    m.readyFor[(m.ready[i]! & 1 ? world.home : world.school).wait[row]!]! += 1;
  }
}

function offer(world: World, rules: Rules, m: Month, about: Domain, row: number): void {
  const { products } = rules;
  const slot = slotOf(world, about);
  const asked = slot.wait[row]!;
  if (asked === NO_PRODUCT || slot.stage[row] !== READY) return;
  let code = asked;
  if (!hasRoom(world, rules, m, code, row)) {
    code =
      code === products.roles.q2AtSchool && about === 'home' && row < rules.outsideFrom
        ? products.roles.q2AtHome
        : 0;
    if (!code || !hasRoom(world, rules, m, code, row)) return;
  }
  const minimum = products.groupMinimum[code]!;
  const grouped = rules.regime.allocation.group && minimum > 0 && m.readyFor[code]! >= minimum;
  const manner = mannerOf(world, rules, m, code, row, grouped);
  if (!afford(rules, m, code, manner)) {
    const lighter = lighterThan(world, rules, m, about, row, code);
    if (!lighter) {
      m.tally.refused += 1;
      return;
    }
    m.tally.lighter += 1;
    begin(world, rules, m, about, row, lighter, mannerOf(world, rules, m, lighter, row, false));
  } else begin(world, rules, m, about, row, code, manner);
}

function mannerOf(
  world: World,
  rules: Rules,
  m: Month,
  code: number,
  row: number,
  grouped: boolean,
): Manner {
  if (grouped) return 'grouped';
  return needsExtra(world, rules, m, code, row) ? 'extra' : 'single';
}

function hasRoom(world: World, rules: Rules, m: Month, code: number, row: number): boolean {
  const { products } = rules;
  if (!fits(rules, m, code, row) || !slotIsFree(world, rules, code, row)) return false;
  if (code === products.roles.q2AtSchool) return hasRoomAtSchool(world, rules, m, row);
  if (products.byHours[code]) return hasRoomInTeam(rules, m, code);
  if (m.inUse[code]! >= products.places[code]!) return false;
  const provider = rules.providerOf[code]!;
  return provider < 0 || m.withProvider[provider]! + 1 <= rules.volume[provider]!;
}

/** Heavier help may take the place of lighter help in the same slot. */
function slotIsFree(world: World, rules: Rules, code: number, row: number): boolean {
  const { inSchoolSlot, quadrant, career } = rules.products;
  const running = (inSchoolSlot[code] ? world.school : world.home).product[row]!;
  if (running === NO_PRODUCT) return true;
  if (career[running]) return false;
  return quadrant[code]! > quadrant[running]! || career[code] === 1;
}

/** The next lighter product that can start now, where the scenario allows it; 0: none. */
function lighterThan(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
  code: number,
): number {
  if (rules.regime.budget.unaffordable !== 'lighter') return 0;
  const { quadrant, career, roles } = rules.products;
  const { q2AtSchool, q2AtHome, arrangement } = roles;
  // Below Q2 there is only basic care; pupils from elsewhere are in Q2 at most.
  if (quadrant[code] === 2) return 0;
  const first = about === 'home' ? q2AtHome : career[code] ? arrangement : 0;
  if (canStart(world, rules, m, row, code, first)) return first;
  return canStart(world, rules, m, row, code, q2AtSchool) ? q2AtSchool : 0;
}

/** In place of heavier help that was asked for: another product, with room and money for it. */
function canStart(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  asked: number,
  code: number,
): boolean {
  if (code === 0 || code === asked || !hasRoom(world, rules, m, code, row)) return false;
  return afford(rules, m, code, mannerOf(world, rules, m, code, row, false));
}

function begin(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
  code: number,
  manner: Manner,
): void {
  const { products } = rules;
  const { month } = rules.now;
  const grouped = manner === 'grouped';
  const asked = slotOf(world, about);
  const into: Domain = products.inSchoolSlot[code] ? 'school' : 'home';
  const slot = slotOf(world, into);
  if (slot.product[row]) {
    refund(rules, m, slot.product[row]!, slot.grouped[row] === 1);
    end(world, rules, m, into, row);
    world.school.fragileUntil[row] = LONG_AGO;
    world.home.fragileUntil[row] = LONG_AGO;
  }
  pay(rules, m, code, manner);
  if (code === products.roles.q2AtSchool) m.cases[schoolOf(world, m.people, products, row)]! += 1;
  m.inUse[code]! += 1;
  if (rules.providerOf[code]! >= 0) m.withProvider[rules.providerOf[code]!]! += 1;
  if (grouped) m.inGroup[code]! += 1;
  slot.product[row] = code;
  slot.start[row] = month;
  slot.ends[row] = NEVER;
  slot.grouped[row] = grouped ? 1 : 0;
  if (into === 'home') learnOfIt(world, rules, m, about, row, code);
  note(world, rules, m, about, row, code);
  asked.wait[row] = NO_PRODUCT;
  asked.noticed[row] = 1;
  touch(world, rules, row);
  // One case, one question: help that treats the other domain too answers its light question.
  const other: Domain = about === 'school' ? 'home' : 'school';
  const { wait } = slotOf(world, other);
  if (products.quadrant[wait[row]!] === 2 && treated(world, other, row)) {
    wait[row] = NO_PRODUCT;
    touch(world, rules, row);
  }
}

/** By some routes the school hears of help at home only later. */
function learnOfIt(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
  code: number,
): void {
  world.informedAt[row] = LONG_AGO;
  const { routes, active } = rules.regime.referral;
  if (!active || !hasProcedure(rules.products, code)) return;
  const by = slotOf(world, about).route[row]!;
  const route = routes[by];
  world.home.route[row] = by;
  if (!route || route.fidelity === 1) return;
  const u = rules.dice.uniform(m.people.id[row]!, rules.now.month, decisions.informed);
  world.informedAt[row] = Math.min(NEVER, rules.now.month + geometric(u, route.informed));
}

/** Counts the start in. */
function note(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
  code: number,
): void {
  const { products } = rules;
  const { month } = rules.now;
  const { tally, memory } = m;
  const slot = slotOf(world, about);
  const resident = row < rules.outsideFrom;
  const waited = month - slot.since[row]!;
  if (products.quadrant[code] === 2) {
    if (!resident) return;
    tally.questions += 1;
    world.questionBefore[row] = world.question[row]!;
    world.question[row] = month;
    memory.questions[month - memory.start]! += 1;
  }
  tally.started += 1;
  if (products.inSchoolSlot[code] && !products.career[code]) tally.startedInSchool += 1;
  if (slot.level[row]! >= 2) {
    tally.delayMonths += month - slot.needSince[row]!;
    tally.delayCount += 1;
  }
  if (products.career[code]) tally.specialEntries += 1;
  if (products.quadrant[code] !== 4) return;
  tally.waitedMonths += waited;
  tally.waitedCount += 1;
  m.waits[Math.min(m.waits.length - 1, waited)]! += 1;
  const ended = world.q4Ended[row]!;
  if (ended === month) return;
  tally.q4Entries += 1;
  if (ended > LONG_AGO && month - ended <= RETURN_WITHIN) {
    tally.q4Returners += 1;
    memory.returned[ended - memory.start]! += 1;
  }
}
