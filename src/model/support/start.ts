/**
 * Starts: who is ready gets help in priority order as far as places, hours and money go. A start pays this
 * month in full and works from the next.
 */
import { decisions } from '../../random/decisions.ts';
import { geometric, WORDS } from '../../random/draws.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { treated } from '../access/treated.ts';
import type { Month } from '../context.ts';
import { afford, type Manner, pay, refund } from '../ledger/pot.ts';
import { RETURN_WITHIN } from '../memory.ts';
import { touch } from '../need/class.ts';
import { hasProcedure } from '../products.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { LONG_AGO, NEVER, NO_PRODUCT, READY, slotOf, type World } from '../world.ts';
import { lighterThan, mannerAlone, mannerFor, roomFor } from './can-start.ts';
import { noteAhead, noteTurn } from './in-the-way.ts';
import { end } from './leave.ts';
import { sortByPriority } from './priority.ts';

export function startHelp(world: World, rules: Rules, m: Month): void {
  sortByPriority(world, rules, m);
  if (rules.regime.allocation.group) countGroups(world, m);
  const { ready, readyCount, handId, handWord, spare } = m;
  for (let i = 0; i < readyCount; i++) handId[i] = m.people.id[ready[i]! >> 1]!;
  rules.dice.many(handId, 0, readyCount, rules.now.month, decisions.choice, handWord, spare);
  const declining = Math.floor(rules.scenario.access.decline * WORDS);
  if (m.followed) noteAhead(world, rules, m, m.followed);
  for (let i = 0; i < readyCount; i++) {
    const entry = ready[i]!;
    const declined = handWord[i]! >>> 0 < declining;
    if (m.followed) noteTurn(world, rules, m, m.followed, entry, declined);
    if (!declined) offer(world, rules, m, entry & 1 ? 'home' : 'school', entry >> 1);
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
  const slot = slotOf(world, about);
  if (slot.wait[row] === NO_PRODUCT || slot.stage[row] !== READY) return;
  const code = roomFor(world, rules, m, about, row);
  if (!code) return;
  const manner = mannerFor(world, rules, m, code, row);
  if (!afford(rules, m, code, manner)) {
    const lighter = lighterThan(world, rules, m, about, row, code);
    if (!lighter) {
      m.tally.refused += 1;
      return;
    }
    m.tally.lighter += 1;
    begin(world, rules, m, about, row, lighter, mannerAlone(world, rules, m, lighter, row));
  } else begin(world, rules, m, about, row, code, manner);
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
