/**
 * Step 7, what the month looked like: residents by need and help, waiting, match, wellbeing, spending. Stocks are
 * those at the month's end. Children with nothing going on are counted by their levels alone, the others
 * one by one.
 */
import type { IndicatorId } from '../../language/indicators.ts';
import type { Month } from '../context.ts';
import { kinds } from '../ledger/money.ts';
import { BAND, countOver } from '../need/level-counts.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { type Counts, countActive } from './count-active.ts';
import { write } from './history.ts';

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

function putRequired(put: Put, all: Int32Array): void {
  const by = { none: 0, q1: 0, q2: 0, q3: 0, q4: 0, oza: 0 };
  for (let levels = 0; levels < 16; levels++) by[required(levels & 3, levels >> 2)] += all[levels]!;
  put('required.none', by.none);
  put('required.q1', by.q1);
  put('required.q2', by.q2);
  put('required.q3', by.q3);
  put('required.q4', by.q4);
  put('required.oza', by.oza);
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
  const [, q2, q3, q4, oza] = c.help as unknown as [number, number, number, number, number];
  const helped = q2 + q3 + q4 + oza;
  const { roles } = rules.products;
  put('support.q1', basic);
  put('support.none', total - basic - helped);
  put('support.q2', q2);
  put('support.q3', q3);
  put('support.q4', q4);
  put('support.oza', oza);
  put('support.q3All', q3 + oza);
  put('support.q4All', q4 + oza);
  put('support.arrangement', m.inUse[roles.arrangement]!);
  // No product has code 0, and nobody is in it.
  put('school.sbo', m.inUse[roles.special.sbo]!);
  put('school.so', m.inUse[roles.special.so]!);
  put('school.vso', m.inUse[roles.special.vso]!);
  put('school.pro', m.inUse[roles.special.pro]!);
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

/** Names are put together once: doing so every month cost as much as booking it. */
const BY_QUADRANT = ([1, 2, 3, 4] as const).map((q) => `spend.q${q}` as const);
const BY_PAYER = payers.map((payer) => `spend.byProduct.${payer}` as const);
const BY_KIND = kinds.map((kind) => `spend.${kind}` as const);

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
  BY_QUADRANT.forEach((id, q) => {
    put(id, byQuadrant[q + 1]!);
  });
  BY_PAYER.forEach((id, p) => {
    put(id, byPayer[p]!);
  });
  BY_KIND.forEach((id, k) => {
    put(id, byKind[k]!);
  });
}
