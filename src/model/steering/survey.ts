/** The survey of the last twelve run-in months, from which the baseline is made. */

import { indicatorIds } from '../../language/indicators.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Baseline } from '../baseline.ts';
import type { Clock } from '../clock.ts';
import type { Month } from '../context.ts';
import { gatherDonors } from '../demography/donors.ts';
import { cell, kinds } from '../ledger/money.ts';
import { DUTIES } from '../mark.ts';
import { sumOver } from '../memory.ts';
import { payers } from '../products.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';

export interface Survey {
  readonly spendByPayer: Float64Array;
  readonly access: Float64Array;
  readonly providers: Float64Array;
  lightMonths: number;
  months: number;
}

const ACCESS = kinds.indexOf('access');

export function startSurvey(scenario: Scenario): Survey {
  return {
    spendByPayer: new Float64Array(scenario.pots.length * payers.length),
    access: new Float64Array(payers.length),
    providers: new Float64Array(scenario.providers.length),
    lightMonths: 0,
    months: 0,
  };
}

export function surveyMonth(survey: Survey, world: World, rules: Rules, m: Month): void {
  rules.scenario.pots.forEach((pot, i) => {
    for (const quadrant of pot.quadrants)
      for (const payer of pot.payers)
        for (const kind of pot.kinds) {
          const p = payers.indexOf(payer);
          survey.spendByPayer[i * payers.length + p]! +=
            m.bookByQuadrant[cell(Number(quadrant[1]), p, kinds.indexOf(kind))]!;
        }
  });
  for (let p = 0; p < payers.length; p++)
    for (let q = 1; q <= 4; q++) survey.access[p]! += m.bookByQuadrant[cell(q, p, ACCESS)]!;
  m.withProvider.forEach((n, i) => {
    survey.providers[i]! += n;
  });
  survey.lightMonths += lightAtSchool(world, m.clock);
  survey.months += 1;
}

/** Children of school age at level 0-1 in both domains with nothing going on. */
function lightAtSchool(world: World, clock: Clock): number {
  let n = 0;
  for (let row = clock.lo; row < clock.infants; row++)
    if ((world.marks[row]! & DUTIES) === 0) n += 1;
  return n;
}

export function takeBaseline(survey: Survey, world: World, rules: Rules, m: Month): Baseline {
  const t = rules.now.month;
  const { memory } = m;
  const spend = Float64Array.from(rules.scenario.pots, (_, i) =>
    survey.spendByPayer
      .subarray(i * payers.length, (i + 1) * payers.length)
      .reduce((sum, cents) => sum + cents, 0),
  );
  const year = Math.floor((t - m.history.start) / 12);
  return {
    today: Object.fromEntries(
      indicatorIds.map((id) => [id, m.history.years[id][year]!]),
    ) as Baseline['today'],
    spend,
    spendByPayer: survey.spendByPayer,
    access: survey.access,
    absorbed:
      sumOver(memory, memory.questions, t - 23, t - 12) -
      sumOver(memory, memory.failed, t - 23, t - 12),
    lightAtSchool: survey.lightMonths / Math.max(1, survey.months),
    providerMean: survey.providers.map((n) => n / Math.max(1, survey.months)),
    donors: gatherDonors(world, m.clock, rules.products.career),
  };
}
