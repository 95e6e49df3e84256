/**
 * What is paid every month whoever comes: contracted hours of SMW and teams, programmes, the access team
 * and the monitoring of a population budget. In whole cents by item, payer and kind.
 */

import type { Payer } from '../../scenario/scenario.ts';
import { WEEKS_A_YEAR } from '../clock.ts';
import type { Month } from '../context.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import { type Contract, type Contracts, cell } from './money.ts';
import { shareOut } from './share-out.ts';

const [CARE, ACCESS, ADMINISTRATION, PREVENTION] = [0, 1, 2, 3];

/** This month's contracts; made anew only when the running programmes change. */
export function contracts(rules: Rules, m: Month): Contracts {
  if (m.contracts && m.contractsFor === rules.running) return m.contracts;
  const list = [...hours(rules), ...programmes(rules), ...team(rules)];
  const byPot = Float64Array.from(rules.funds.pots, ({ covers }) =>
    list.reduce((sum, c) => sum + covers[cell(c.quadrant, c.payer, c.kind)]! * c.cents, 0),
  );
  m.contractsFor = rules.running;
  m.contracts = { list, byPot };
  return m.contracts;
}

type Shares = readonly { readonly payer: Payer; readonly share: number }[];

function divide(
  cents: number,
  shares: Shares,
  rest: Pick<Contract, 'code' | 'quadrant' | 'kind'>,
): Contract[] {
  const parts = shareOut(
    Math.round(cents),
    shares.map((s) => s.share),
  );
  return shares.map(({ payer }, i) => ({
    ...rest,
    payer: payers.indexOf(payer),
    cents: parts[i]!,
  }));
}

function hours(rules: Rules): Contract[] {
  return rules.products.list.flatMap((p, i) => {
    if (p.unit !== 'hours') return [];
    const code = i + 1;
    const monthly =
      code === rules.products.roles.q2AtSchool ? smwHours(rules) : teamHours(rules, code);
    return divide(monthly * p.price, p.payers, {
      code,
      quadrant: Number(p.quadrant[1]),
      kind: CARE!,
    });
  });
}

/** SMW hours a month for residents; VO pupils from elsewhere are their own municipality's. */
function smwHours(rules: Rules): number {
  const { smw, nonResident } = rules.scenario.schools;
  const resident = 1 / (1 + nonResident.perResident);
  let weekly = 0;
  rules.population.schools.forEach((school, s) => {
    const factor = rules.hoursFactor?.[s] ?? 1;
    const hours = school.coordinationHours + school.caseHours * factor;
    weekly += hours * (school.kind === 'vo' ? resident : 1);
  });
  return (weekly * smw.weeks) / 12;
}

function teamHours(rules: Rules, code: number): number {
  const p = rules.products.list[code - 1]!;
  return (((p.hoursPerWeekPer1000 * rules.scenario.area.children) / 1000) * WEEKS_A_YEAR) / 12;
}

function programmes(rules: Rules): Contract[] {
  return rules.running.flatMap(({ programme, schools }) => {
    const { hoursPerWeek, hoursPerWeekPerSchool, weeks } = programme.dose;
    const weekly = hoursPerWeek + hoursPerWeekPerSchool * schools;
    const yearly = weekly * weeks * programme.price + programme.perYear;
    return divide(yearly / 12, programme.payers, { code: 0, quadrant: 2, kind: PREVENTION! });
  });
}

/** The standing team that brings help in, at a share of what access cost, and its monitoring. */
function team(rules: Rules): Contract[] {
  const { accessCost } = rules.regime;
  const { baseline } = rules;
  const access = baseline
    ? payers.map((_, payer) => ({
        code: 0,
        quadrant: 4,
        payer,
        kind: ACCESS!,
        cents: Math.round((baseline.access[payer]! * accessCost.team) / 12),
      }))
    : [];
  const monitoring = Math.round((accessCost.monitoring * rules.scenario.area.children) / 1000);
  const municipality = payers.indexOf('municipality');
  return [
    ...access,
    { code: 0, quadrant: 4, payer: municipality, kind: ADMINISTRATION!, cents: monitoring },
  ].filter((c) => c.cents !== 0);
}
