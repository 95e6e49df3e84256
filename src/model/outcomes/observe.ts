/**
 * Step 7, what the month looked like: residents by need and help, waiting, match, wellbeing, spending. Stocks are
 * those at the month's end. Children with nothing going on are counted by their levels alone, the others
 * one by one.
 */
import type { Month } from '../context.ts';
import { kinds } from '../ledger/money.ts';
import { BAND, countOver } from '../need/level-counts.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { type Counts, countActive } from './count-active.ts';
import type { History } from './history.ts';

export function observe(world: World, rules: Rules, m: Month): void {
  const t = rules.now.month;
  const { months, start } = m.history;
  const at = t - start;
  const all = countOver(world, [BAND.infant, BAND.beginner, BAND.compulsory, BAND.oldest]);
  const schoolAge = countOver(world, [BAND.beginner, BAND.compulsory, BAND.oldest]);
  const compulsory = countOver(world, [BAND.compulsory]);
  const c = countActive(world, rules, m);
  const total = m.clock.hi - m.clock.lo;
  months['children.total'][at] = total;
  putRequired(months, at, all);
  putSupport(months, at, rules, m, schoolAge, c, total);
  months['match.tooLight'][at] = c.tooLight;
  months['match.tooHeavy'][at] = c.tooHeavy;
  months['match.fitting'][at] = total - c.tooLight - c.tooHeavy;
  months['waiting.count'][at] = c.waiting;
  months['waiting.over3Months'][at] = c.waitingLong;
  months['homeSitters.count'][at] = c.sitters;
  months['homeSitters.over3Months'][at] = c.sittersLong;
  months['absence.days'][at] = absence(rules, compulsory, c);
  months['wellbeing.years'][at] = wellbeing(rules, all, c);
  months['unmet.months'][at] = c.unmet;
  months['families.stacked'][at] = c.stacked;
  putEvents(months, at, m);
  putSpending(months, at, m);
}

type Months = History['months'];

function putRequired(months: Months, at: number, all: Int32Array): void {
  const by = { none: 0, q1: 0, q2: 0, q3: 0, q4: 0, oza: 0 };
  for (let levels = 0; levels < 16; levels++) by[required(levels & 3, levels >> 2)] += all[levels]!;
  months['required.none'][at] = by.none;
  months['required.q1'][at] = by.q1;
  months['required.q2'][at] = by.q2;
  months['required.q3'][at] = by.q3;
  months['required.q4'][at] = by.q4;
  months['required.oza'][at] = by.oza;
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
  months: Months,
  at: number,
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
  months['support.q1'][at] = basic;
  months['support.none'][at] = total - basic - helped;
  months['support.q2'][at] = q2;
  months['support.q3'][at] = q3;
  months['support.q4'][at] = q4;
  months['support.oza'][at] = oza;
  months['support.q3All'][at] = q3 + oza;
  months['support.q4All'][at] = q4 + oza;
  months['support.arrangement'][at] = m.inUse[roles.arrangement]!;
  // No product has code 0, and nobody is in it.
  months['school.sbo'][at] = m.inUse[roles.special.sbo]!;
  months['school.so'][at] = m.inUse[roles.special.so]!;
  months['school.vso'][at] = m.inUse[roles.special.vso]!;
  months['school.pro'][at] = m.inUse[roles.special.pro]!;
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

function putEvents(months: Months, at: number, { tally, accounts }: Month): void {
  months['help.started'][at] = tally.started;
  months['access.referrals'][at] = tally.referrals;
  months['access.decisions'][at] = tally.decisions;
  months['q2.questions'][at] = tally.questions;
  months['q4.entries'][at] = tally.q4Entries;
  months['school.entries'][at] = tally.specialEntries;
  months['school.returns'][at] = tally.returns;
  months['dropouts.count'][at] = tally.dropouts;
  months['harm.endedEarly'][at] = tally.endedEarly;
  months['harm.refused'][at] = tally.refused;
  months['harm.lighter'][at] = tally.lighter;
  months['harm.overlong'][at] = tally.overlong;
  months['harm.underTreated'][at] = tally.underTreated;
  months['budget.infeasible'][at] = accounts.some(({ infeasible }) => infeasible) ? 1 : 0;
}

/** Names are put together once: doing so every month cost as much as booking it. */
const BY_QUADRANT = ([1, 2, 3, 4] as const).map((q) => `spend.q${q}` as const);
const BY_PAYER = payers.map((payer) => `spend.byProduct.${payer}` as const);
const BY_KIND = kinds.map((kind) => `spend.${kind}` as const);

function putSpending(months: Months, at: number, m: Month): void {
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
  months['spend.total'][at] = total;
  BY_QUADRANT.forEach((id, q) => {
    months[id][at] = byQuadrant[q + 1]!;
  });
  BY_PAYER.forEach((id, p) => {
    months[id][at] = byPayer[p]!;
  });
  BY_KIND.forEach((id, k) => {
    months[id][at] = byKind[k]!;
  });
}
