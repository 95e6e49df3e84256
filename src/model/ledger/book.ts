/**
 * Step 6, the ledger: every euro once, by product, payer and kind, in whole cents. `m.book` holds this
 * month's cells [code * 15 + payer * 5 + kind]; code 0 is what belongs to no product, and
 * `m.bookByQuadrant` the same euros by quadrant [quadrant * 15 + payer * 5 + kind].
 */

import type { Month } from '../context.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import { contracts } from './contract.ts';
import { cell } from './money.ts';
import { shareOut } from './share-out.ts';

const [CARE, ACCESS, ADMINISTRATION, PREVENTION, TRANSPORT] = [0, 1, 2, 3, 4] as const;
const MUNICIPALITY = payers.indexOf('municipality');
const SCHOOL = payers.indexOf('school');

export function bookMonth(rules: Rules, m: Month): void {
  const { products, funds } = rules;
  m.book.fill(0);
  m.bookByQuadrant.fill(0);
  for (let code = 1; code <= products.count; code++) {
    const grouped = m.inGroup[code]!;
    const single = m.inUse[code]! - grouped;
    for (let p = 0; p < payers.length; p++) {
      const i = code * 3 + p;
      post(
        rules,
        m,
        code,
        p,
        CARE,
        single * products.care[i]! +
          grouped * products.careInGroup[i]! +
          m.extra[code]! * products.extra[i]!,
      );
      post(
        rules,
        m,
        code,
        p,
        ADMINISTRATION,
        single * funds.overhead[i]! + grouped * funds.overheadInGroup[i]!,
      );
      post(rules, m, code, p, ACCESS, m.access[i]!);
    }
    post(rules, m, code, MUNICIPALITY, TRANSPORT, m.inUse[code]! * products.transport[code]!);
  }
  for (const c of contracts(rules, m).list)
    c.code
      ? post(rules, m, c.code, c.payer, c.kind, c.cents)
      : postLoose(m, c.quadrant, c.payer, c.kind, c.cents);
  const pupils = m.clock.infants - m.clock.lo;
  postLoose(m, 1, SCHOOL, CARE, pupils * rules.scenario.schools.q1PerPupil);
  funds.pots.forEach((pot, i) => {
    const parts = shareOut(m.accounts[i]!.prevention, [...pot.contribution]);
    parts.forEach((cents, p) => {
      postLoose(m, 2, p, PREVENTION, cents);
    });
  });
}

function post(
  rules: Rules,
  m: Month,
  code: number,
  payer: number,
  kind: number,
  cents: number,
): void {
  m.book[code * 15 + payer * 5 + kind]! += cents;
  m.bookByQuadrant[cell(rules.products.quadrant[code]!, payer, kind)]! += cents;
}

function postLoose(m: Month, quadrant: number, payer: number, kind: number, cents: number): void {
  m.book[payer * 5 + kind]! += cents;
  m.bookByQuadrant[cell(quadrant, payer, kind)]! += cents;
}
