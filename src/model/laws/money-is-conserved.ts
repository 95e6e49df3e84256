/**
 * Every euro once, in whole cents: the month's book equals the sum over children, contracts, referrals and
 * decisions, prevention and basic care, and the year's account of every pot is the sum of its months, what it had less being its deficit.
 */
import type { Month } from '../context.ts';
import { contracts } from '../ledger/contract.ts';
import { cell } from '../ledger/money.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { amongChildren, type Breach, breach, first, type Law, mustEqual } from './law.ts';

const [CARE, ACCESS, ADMINISTRATION, PREVENTION, TRANSPORT] = [0, 1, 2, 3, 4] as const;

export const moneyIsConserved: Law = (world, rules, m) => {
  // While children age in nothing is booked.
  if (rules.now.month < m.observedFrom) return undefined;
  const standing = (kind: number): number =>
    contracts(rules, m)
      .list.filter((c) => c.kind === kind)
      .reduce((sum, c) => sum + c.cents, 0);
  const help = helpOfChildren(world, rules, m);
  const prevention = m.accounts.reduce((sum, account) => sum + account.prevention, 0);
  const basic = (m.clock.infants - m.clock.lo) * rules.scenario.schools.q1PerPupil;
  return first(
    wholeCents(m),
    mustEqual('care', help.care + standing(CARE) + basic, booked(m, CARE)),
    mustEqual('access', accessEvents(rules, m) + standing(ACCESS), booked(m, ACCESS)),
    mustEqual('overhead', help.overhead + standing(ADMINISTRATION), booked(m, ADMINISTRATION)),
    mustEqual('prevention', prevention + standing(PREVENTION), booked(m, PREVENTION)),
    mustEqual('transport', help.transport, booked(m, TRANSPORT)),
    mustEqual('the book by quadrant', sum(m.book), sum(m.bookByQuadrant)),
    accountsAreTheYear(rules, m),
  );
};

function wholeCents({ book, bookByQuadrant }: Month): Breach | undefined {
  for (const cells of [book, bookByQuadrant])
    for (let i = 0; i < cells.length; i++)
      if (!(Number.isSafeInteger(cells[i]) && cells[i]! >= 0))
        return breach('whole cents of 0 or more', `cell ${i}: ${cells[i]}`);
  return undefined;
}

function helpOfChildren(world: World, { products, funds }: Rules, m: Month) {
  const cents = { care: 0, overhead: 0, transport: 0 };
  amongChildren(m, (row) => {
    for (const { product, grouped } of [world.school, world.home]) {
      const code = product[row]!;
      if (!code) continue;
      const { unit, price, group, transport } = products.list[code - 1]!;
      const factor = grouped[row] ? (group?.priceFactor ?? 1) : 1;
      cents.care += unit === 'place' ? Math.round(price * factor) : 0;
      cents.overhead += ofPayers(grouped[row] ? funds.overheadInGroup : funds.overhead, code);
      cents.transport += transport;
    }
    return undefined;
  });
  for (let code = 1; code <= products.count; code++)
    cents.care += m.extra[code]! * ofPayers(products.extra, code);
  return cents;
}

function ofPayers(cells: Float64Array, code: number): number {
  return cells[code * 3]! + cells[code * 3 + 1]! + cells[code * 3 + 2]!;
}

function accessEvents({ regime }: Rules, { tally }: Month): number {
  if (!regime.referral.active) return 0;
  const { referral, diagnosis, diagnosisShare, decision } = regime.accessCost;
  const perReferral = referral + Math.round(diagnosis * diagnosisShare);
  return tally.referrals * perReferral + tally.decisions * decision;
}

function booked({ bookByQuadrant }: Month, kind: number): number {
  let cents = 0;
  for (let q = 1; q <= 4; q++)
    for (let p = 0; p < payers.length; p++) cents += bookByQuadrant[cell(q, p, kind)]!;
  return cents;
}

/**
 * What the pots spent this year is what their months say, and at its end the carry is as agreed. Not in a year in which
 * the arm went over to other pots: those months were told of the pots before.
 */
function accountsAreTheYear(rules: Rules, m: Month): Breach | undefined {
  const i = rules.now.month - m.history.start;
  const { monthOfYear } = m.clock;
  if (i < monthOfYear || m.fundedSince > rules.now.month - monthOfYear) return undefined;
  const months = m.history.months['budget.spent'].subarray(i - monthOfYear, i + 1);
  const spent = m.accounts.reduce((all, account) => all + account.spent, 0);
  if (sum(months) !== spent) return breach(`the pots' year so far ${sum(months)}`, spent);
  if (monthOfYear < 11 || !rules.baseline) return undefined;
  const over = m.accounts.reduce((all, account) => all + beyond(account), 0);
  const deficit = sum(m.history.months['budget.deficit'].subarray(i - monthOfYear, i + 1));
  return first(
    mustEqual('the year’s deficit', over, deficit),
    ...m.accounts.map((account) =>
      mustEqual(
        'carried over',
        Math.round(Math.max(0, account.available - account.spent) * rules.regime.budget.carry),
        account.carriedIn,
      ),
    ),
  );
}

/** Cents that a year cost more than it had. */
function beyond({ available, spent }: Month['accounts'][number]): number {
  return Math.max(0, spent - available);
}

function sum(cells: Float64Array): number {
  return cells.reduce((all, cents) => all + cents, 0);
}
