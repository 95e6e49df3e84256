/**
 * Step 7, what the month looked like: residents by need and help, waiting, match, wellbeing, spending. Stocks are
 * those at the month's end. Children with nothing going on are counted by their levels alone, the others
 * one by one.
 */
import type { IndicatorId } from '../../language/indicators.ts';
import { SCHOOL_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import { kinds } from '../ledger/money.ts';
import { BAND, countOver } from '../need/level-counts.ts';
import { type Products, payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { LONG_AGO, type World } from '../world.ts';
import { write } from './history.ts';

/** A wait, or sitting at home, that began this many months ago has lasted over three months. */
const THREE_MONTHS = 3;

export function observe(world: World, rules: Rules, m: Month): void {
  const t = rules.now.month;
  const put = (id: IndicatorId, value: number): void => write(m.history, t, id, value);
  const all = countOver(world, [BAND.infant, BAND.beginner, BAND.compulsory, BAND.oldest]);
  const schoolAge = countOver(world, [BAND.beginner, BAND.compulsory, BAND.oldest]);
  const compulsory = countOver(world, [BAND.compulsory]);
  const c = countActive(world, rules, m);
  const total = m.clock.hi - m.clock.lo;
  put('children.total', total);
  putRequired(put, all);
  putSupport(put, rules, m, schoolAge, c, total);
  put('match.tooLight', c.tooLight);
  put('match.tooHeavy', c.tooHeavy);
  put('match.fitting', total - c.tooLight - c.tooHeavy);
  put('waiting.count', c.waiting);
  put('waiting.over3Months', c.waitingLong);
  put('homeSitters.count', c.sitters);
  put('homeSitters.over3Months', c.sittersLong);
  put('absence.days', absence(rules, compulsory, c));
  put('wellbeing.years', wellbeing(rules, all, c));
  put('unmet.months', c.unmet);
  put('families.stacked', c.stacked);
  putEvents(put, m);
  putSpending(put, m);
}

type Put = (id: IndicatorId, value: number) => void;

function createCounts() {
  return {
    q2: 0,
    q3: 0,
    q4: 0,
    oza: 0,
    /** Helped by Q2-Q4 though at level 1 or more and of school age: not basic care alone. */
    beyondBasic: 0,
    tooLight: 0,
    tooHeavy: 0,
    waiting: 0,
    waitingLong: 0,
    sitters: 0,
    sittersLong: 0,
    sitterDaysSaved: 0,
    unmet: 0,
    stacked: 0,
  };
}

type Counts = ReturnType<typeof createCounts>;

function countActive(world: World, rules: Rules, m: Month): Counts {
  const { school, home, population } = world;
  const { products } = rules;
  const { quadrant, effect } = products;
  const t = rules.now.month;
  const c = createCounts();
  const { byLevel } = rules.scenario.outcomes.absence;
  m.familyHelp.fill(0);
  const n = m.activeCount;
  for (let i = 0; i < n; i++) {
    const row = m.activeRows[i]!;
    if (row >= rules.outsideFrom) continue;
    const sl = school.level[row]!;
    const hl = home.level[row]!;
    const sp = school.product[row]!;
    const hp = home.product[row]!;
    if (sp || hp) {
      const sq = quadrant[sp]!;
      const hq = quadrant[hp]!;
      if (sq === 3 && hq === 4) c.oza += 1;
      else if (hq === 4) c.q4 += 1;
      else if (sq === 3) c.q3 += 1;
      else c.q2 += 1;
      if ((sl | hl) !== 0 && t - population.birthMonth[row]! >= SCHOOL_AGE) c.beyondBasic += 1;
      if (hq === 4 && world.q4Year[row] !== m.clock.year) {
        world.q4Year[row] = m.clock.year;
        m.usersInYear += 1;
      }
      const family = population.family[row]!;
      const before = m.familyHelp[family]!;
      const after = before + (sp ? 1 : 0) + (hp ? 1 : 0);
      m.familyHelp[family] = after;
      if (before < 2 && after >= 2) c.stacked += 1;
    }
    if (lighterThanNeed(products, sp, hp, sl, hl)) c.tooLight += 1;
    else if (heavierThanNeed(products, sp, sl, hl) || heavierThanNeed(products, hp, sl, hl))
      c.tooHeavy += 1;
    const waits = school.wait[row] || home.wait[row];
    if (waits) {
      c.waiting += 1;
      const since = Math.min(
        school.wait[row] ? school.since[row]! : t,
        home.wait[row] ? home.since[row]! : t,
      );
      if (t - since >= THREE_MONTHS) c.waitingLong += 1;
    }
    if (world.sitterSince[row]! > LONG_AGO) {
      c.sitters += 1;
      c.sitterDaysSaved += byLevel[sl]!;
      if (t - world.sitterSince[row]! >= THREE_MONTHS) c.sittersLong += 1;
    }
    if (sl >= 2 || hl >= 2) {
      const seen =
        (sl < 2 || effect.school[sp * 4 + sl]! > 0 || effect.school[hp * 4 + sl]! > 0) &&
        (hl < 2 || effect.home[sp * 4 + hl]! > 0 || effect.home[hp * 4 + hl]! > 0);
      if (!seen) c.unmet += 1;
      const at = schoolOf(world, m.clock, rules.products, row);
      if (at >= 0) {
        m.needAtSchool[at]! += 1;
        if (!seen) m.unmetAtSchool[at]! += 1;
      }
    }
  }
  return c;
}

/** In some domain of level 2 or 3 the help that treats it, if any, is for a lower level. */
function lighterThanNeed(
  { treats, level }: Products,
  sp: number,
  hp: number,
  sl: number,
  hl: number,
): boolean {
  const forSchool = Math.max(treats.school[sp]! * level[sp]!, treats.school[hp]! * level[hp]!);
  if (sl >= 2 && forSchool < sl) return true;
  const forHome = Math.max(treats.home[sp]! * level[sp]!, treats.home[hp]! * level[hp]!);
  return hl >= 2 && forHome < hl;
}

/** Some help is for a higher level than any need it treats. */
function heavierThanNeed(
  { treats, level }: Products,
  code: number,
  sl: number,
  hl: number,
): boolean {
  return level[code]! > Math.max(treats.school[code]! * sl, treats.home[code]! * hl);
}

function putRequired(put: Put, all: Int32Array): void {
  const by = { none: 0, q1: 0, q2: 0, q3: 0, q4: 0, oza: 0 };
  for (let levels = 0; levels < 16; levels++) by[required(levels & 3, levels >> 2)] += all[levels]!;
  for (const id of ['none', 'q1', 'q2', 'q3', 'q4', 'oza'] as const) put(`required.${id}`, by[id]);
}

/** What a child needs, by its two levels alone. */
export function required(home: number, school: number): 'none' | 'q1' | 'q2' | 'q3' | 'q4' | 'oza' {
  if (home === 3 && school === 3) return 'oza';
  if (home === 3) return 'q4';
  if (school === 3) return 'q3';
  const most = Math.max(home, school);
  return most === 2 ? 'q2' : most === 1 ? 'q1' : 'none';
}

function putSupport(
  put: Put,
  rules: Rules,
  m: Month,
  schoolAge: Int32Array,
  c: Counts,
  total: number,
): void {
  let withNeed = 0;
  for (let i = 1; i < 16; i++) withNeed += schoolAge[i]!;
  const basic = withNeed - c.beyondBasic;
  const helped = c.q2 + c.q3 + c.q4 + c.oza;
  const { roles } = rules.products;
  put('support.q1', basic);
  put('support.none', total - basic - helped);
  put('support.q2', c.q2);
  put('support.q3', c.q3);
  put('support.q4', c.q4);
  put('support.oza', c.oza);
  put('support.q3All', c.q3 + c.oza);
  put('support.q4All', c.q4 + c.oza);
  put('support.arrangement', m.inUse[roles.arrangement]!);
  for (const kind of ['sbo', 'so', 'vso', 'pro'] as const) {
    const code = roles.special[kind];
    put(`school.${kind}`, code ? m.inUse[code]! : 0);
  }
}

function absence(rules: Rules, compulsory: Int32Array, c: Counts): number {
  const { byLevel, homeSitter } = rules.scenario.outcomes.absence;
  let days = c.sitters * homeSitter - c.sitterDaysSaved;
  for (let levels = 0; levels < 16; levels++) days += compulsory[levels]! * byLevel[levels >> 2]!;
  return days;
}

function wellbeing(rules: Rules, all: Int32Array, c: Counts): number {
  const { byLevel, homeSitter } = rules.scenario.outcomes.wellbeing;
  let years = -c.sitters * homeSitter;
  for (let levels = 0; levels < 16; levels++)
    years += all[levels]! * (1 - byLevel[Math.max(levels & 3, levels >> 2)]!);
  return years / 12;
}

function putEvents(put: Put, { tally, accounts }: Month): void {
  put('help.started', tally.started);
  put('access.referrals', tally.referrals);
  put('access.decisions', tally.decisions);
  put('q2.questions', tally.questions);
  put('q4.entries', tally.q4Entries);
  put('school.entries', tally.specialEntries);
  put('school.returns', tally.returns);
  put('dropouts.count', tally.dropouts);
  put('harm.endedEarly', tally.endedEarly);
  put('harm.refused', tally.refused);
  put('harm.lighter', tally.lighter);
  put('harm.overlong', tally.overlong);
  put('harm.underTreated', tally.underTreated);
  put('budget.infeasible', accounts.some(({ infeasible }) => infeasible) ? 1 : 0);
}

function putSpending(put: Put, m: Month): void {
  const book = m.bookByQuadrant;
  let total = 0;
  const byQuadrant = [0, 0, 0, 0, 0];
  const byPayer = [0, 0, 0];
  const byKind = [0, 0, 0, 0, 0];
  for (let i = 15; i < book.length; i++) {
    const cents = book[i]!;
    total += cents;
    byQuadrant[Math.trunc(i / 15)]! += cents;
    byPayer[Math.trunc((i % 15) / 5)]! += cents;
    byKind[i % 5]! += cents;
  }
  put('spend.total', total);
  for (const q of [1, 2, 3, 4] as const) put(`spend.q${q}`, byQuadrant[q]!);
  payers.forEach((payer, p) => put(`spend.byProduct.${payer}`, byPayer[p]!));
  kinds.forEach((kind, k) => put(`spend.${kind}`, byKind[k]!));
}
