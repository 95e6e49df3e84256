/** A copy of an arm's month as it ended, for an arm that goes on by itself from there. */
import { createMonth, type Month } from './context.ts';
import type { Account } from './ledger/money.ts';
import { copyHistory } from './outcomes/history.ts';
import { copySnapshot } from './outcomes/snapshot.ts';
import type { Rules } from './rules.ts';
import type { Shared } from './shared.ts';

type Own = Omit<Month, keyof Shared>;
type Counts = Int32Array | Uint32Array | Uint8Array | Float64Array;
type FieldsOf<Kind> = { [Name in keyof Own]: Own[Name] extends Kind ? Name : never }[keyof Own];

/** Every list of numbers that an arm has for itself: one more does not compile until it is here. */
const lists: Readonly<Record<FieldsOf<Counts>, true>> = {
  readyFor: true,
  pair: true,
  inUse: true,
  inGroup: true,
  withProvider: true,
  cases: true,
  casesFromElsewhere: true,
  schoolFidelity: true,
  teamFidelity: true,
  extra: true,
  access: true,
  book: true,
  bookByQuadrant: true,
  occupied: true,
  offered: true,
  waits: true,
  familyHelp: true,
  byNeedAtSchool: true,
  smwAtSchool: true,
  yearBook: true,
  yearByQuadrant: true,
};

/** Every number of its own that changes. */
const numbers: Readonly<Record<Exclude<FieldsOf<number>, 'observedFrom'>, true>> = {
  readyCount: true,
  gap: true,
  residential: true,
  pupilMonths: true,
  fundedSince: true,
  usersInYear: true,
};

/**
 * The same month, sharing nothing that an arm writes for itself; made by the same hands as the first, so that the
 * engine sees one shape of month and not two. `rules`: of the arm that goes on, the same up to here. Its contracts are
 * made anew when they are asked for.
 */
export function copyMonth(m: Month, rules: Rules): Month {
  const { people, clock, memory } = m;
  const copy = createMonth(
    rules.population,
    people,
    m,
    rules,
    copyHistory(m.history),
    clock,
    memory,
  );
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) copy[name].set(m[name]);
  for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) copy[name] = m[name];
  m.accounts.forEach((account, i) => {
    Object.assign(copy.accounts[i] as Account, account);
  });
  Object.assign(copy.tally, m.tally);
  Object.assign(copy.yearTally, m.yearTally);
  copy.decisions.push(...m.decisions);
  copy.agreed.push(...m.agreed);
  copySnapshot(m.snapshot, copy.snapshot);
  return copy;
}
