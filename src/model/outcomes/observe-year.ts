/** What only a year can tell: shares, waits, durations, returns, siblings, schools compared. */
import type { IndicatorId } from '../../language/indicators.ts';
import { DAYS_A_MONTH } from '../clock.ts';
import type { Month } from '../context.ts';
import { ABSORBED_AFTER, RETURN_WITHIN, sumOver } from '../memory.ts';
import type { Rules } from '../rules.ts';
import { carriedAt } from '../support/room.ts';
import { resetTally, type Tally } from '../tally.ts';
import type { World } from '../world.ts';
import { needMonths, observeSchools, unmetMonths } from './by-school.ts';
import { FLOWS, takeSnapshot } from './flows.ts';
import { writeYear, yearSum } from './history.ts';
import { listGoing } from './list-going.ts';
import { siblingRisk } from './siblings.ts';

export function observeYear(world: World, rules: Rules, m: Month): void {
  const t = rules.now.month;
  const { yearTally: y, memory } = m;
  listGoing(world, m);
  const put = (id: IndicatorId, value: number): void => writeYear(m.history, t, id, value);
  put('waiting.meanMonths', mean(y.waitedMonths, y.waitedCount));
  put('waiting.p90Months', percentile(m.waits, 0.9));
  put('help.delayMonths', mean(y.delayMonths, y.delayCount));
  put('help.inSchoolShare', share(y.startedInSchool, y.started));
  const asked = sumOver(memory, memory.questions, t - ABSORBED_AFTER - 11, t - ABSORBED_AFTER);
  const failed = sumOver(memory, memory.failed, t - ABSORBED_AFTER - 11, t - ABSORBED_AFTER);
  put('q2.absorbedShare', share(asked - failed, asked));
  put('q4.usersInYear', m.usersInYear);
  put('q4.durationDays', mean(y.durationMonths * DAYS_A_MONTH, y.durationCount));
  const exits = sumOver(memory, memory.exits, t - RETURN_WITHIN - 11, t - RETURN_WITHIN);
  const returned = sumOver(memory, memory.returned, t - RETURN_WITHIN - 11, t - RETURN_WITHIN);
  put('q4.returnShare', share(returned, exits));
  put('q4.returnerShare', share(y.q4Returners, y.q4Entries));
  put('q4.siblingRisk', siblingRisk(world, rules, m));
  const months = (id: IndicatorId): number => yearSum(m.history, t, id);
  put('q4.residentialShare', share(m.residential, months('support.q4All')));
  const special =
    months('school.sbo') + months('school.so') + months('school.vso') + months('school.pro');
  put('school.specialShare', share(special, m.pupilMonths));
  for (const q of [2, 3, 4] as const) put(`occupancy.q${q}`, share(m.occupied[q]!, m.offered[q]!));
  put('equity.schoolGap', schoolGap(m));
  writeTables(world, rules, m);
  forgetYear(m);
}

function writeTables(world: World, rules: Rules, m: Month): void {
  const { start, tables } = m.history;
  const year = Math.floor((rules.now.month - start) / 12);
  const flows = tables.flows.subarray(year * FLOWS, (year + 1) * FLOWS);
  takeSnapshot(world, rules, m, m.snapshot, flows);
  tables.book.set(m.yearBook, year * m.yearBook.length);
  observeSchools(world, rules, m, tables.schools, year);
}

/** What `observeYear` needs, added up month by month. */
export function addToYear(rules: Rules, m: Month): void {
  const { products } = rules;
  for (const name of Object.keys(m.tally) as (keyof Tally)[]) m.yearTally[name] += m.tally[name];
  m.pupilMonths += m.clock.infants - m.clock.lo;
  for (let i = 0; i < m.book.length; i++) m.yearBook[i]! += m.book[i]!;
  for (let i = 0; i < m.bookByQuadrant.length; i++) m.yearByQuadrant[i]! += m.bookByQuadrant[i]!;
  for (let at = 0; at < m.cases.length; at++) m.smwAtSchool[at]! += m.cases[at]!;
  for (let code = 1; code <= products.count; code++) {
    const q = products.quadrant[code]!;
    const places =
      code === products.roles.q2AtSchool
        ? rules.schoolCases.reduce((sum, _, at) => sum + carriedAt(rules, at), 0)
        : products.byHours[code]
          ? rules.teamCases[code]!
          : products.places[code]!;
    m.occupied[q]! += m.inUse[code]!;
    m.offered[q]! += places;
    if (q === 4 && products.guarded[code]) m.residential += m.inUse[code]!;
  }
}

function forgetYear(m: Month): void {
  resetTally(m.yearTally);
  m.waits.fill(0);
  m.usersInYear = 0;
  m.residential = 0;
  m.pupilMonths = 0;
  m.occupied.fill(0);
  m.offered.fill(0);
  m.byNeedAtSchool.fill(0);
  m.smwAtSchool.fill(0);
  m.yearBook.fill(0);
  m.yearByQuadrant.fill(0);
}

/** 0 of 0 is 0: nothing was asked, nothing was missed. */
function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Of nobody there is no mean: not 0, which would be the best of all. */
function mean(sum: number, count: number): number {
  return count > 0 ? sum / count : Number.NaN;
}

/** The smallest length by which this part of all counted waits was over; NaN when none was counted. */
function percentile(counts: Int32Array, part: number): number {
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (all === 0) return Number.NaN;
  let seen = 0;
  for (let length = 0; length < counts.length; length++) {
    seen += counts[length]!;
    if (seen >= part * all) return length;
  }
  return counts.length;
}

/** Unmet share of need-months: the worst quarter of schools minus the best, in percentage points. */
function schoolGap(m: Month): number {
  const shares: number[] = [];
  for (let at = 0; at < m.cases.length; at++) {
    const need = needMonths(m, at);
    if (need > 0) shares.push(unmetMonths(m, at) / need);
  }
  shares.sort((a, b) => a - b);
  const quarter = Math.max(1, Math.floor(shares.length / 4));
  if (shares.length < 2) return 0;
  const mean = (part: number[]): number => part.reduce((sum, x) => sum + x, 0) / part.length;
  return 100 * (mean(shares.slice(-quarter)) - mean(shares.slice(0, quarter)));
}
