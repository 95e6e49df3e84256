import { expect, it } from 'vitest';
import { cell, kinds } from '../../../src/model/ledger/money.ts';
import { payers } from '../../../src/model/products.ts';
import { startSurvey, surveyMonth, takeBaseline } from '../../../src/model/steering/survey.ts';
import { smallWorld } from '../small-world.ts';

const w = smallWorld({ runIn: true, month: -1 });
const euros = (
  q: number,
  payer: (typeof payers)[number],
  kind: (typeof kinds)[number],
  cents: number,
): void => {
  w.m.bookByQuadrant[cell(q, payers.indexOf(payer), kinds.indexOf(kind))] = cents;
};
euros(1, 'school', 'care', 1);
euros(2, 'school', 'care', 10);
euros(3, 'swv', 'care', 100);
euros(3, 'municipality', 'transport', 1000);
euros(4, 'municipality', 'access', 10_000);
w.m.withProvider.set([4, 2]);
w.need(w.child(100), { home: 1 });
w.need(w.child(101), { home: 2 });
w.help(w.child(102), 'smw');
for (const [month, questions, failed] of [
  [-12, 1, 0],
  [-13, 10, 4],
  [-24, 20, 5],
  [-25, 100, 0],
] as const) {
  w.m.memory.questions[month - w.m.memory.start] = questions;
  w.m.memory.failed[month - w.m.memory.start] = failed;
}
const survey = startSurvey(w.rules.scenario);
for (let month = 0; month < 12; month++) surveyMonth(survey, w.world, w.rules, w.m);
const baseline = takeBaseline(survey, w.world, w.rules, w.m);
const pot = (id: string): number => w.rules.scenario.pots.findIndex((p) => p.id === id);

it('B0 is twelve months of what each pot covers, by payer', () => {
  expect(['pool', 'school', 'swv', 'municipality'].map((id) => baseline.spend[pot(id)])).toEqual([
    12 * 10_110,
    120,
    1200,
    120_000,
  ]);
  expect([...baseline.spendByPayer.slice(3 * pot('pool'), 3 * pot('pool') + 3)]).toEqual([
    120, 1200, 120_000,
  ]);
});

it('access is a year’s cost by payer', () => {
  expect([...baseline.access]).toEqual([0, 0, 120_000]);
});

it('light children are those of school age at level 0 or 1 with nothing going on', () => {
  const pupils = w.m.clock.infants - w.m.clock.lo;
  expect(baseline.lightAtSchool).toBe(pupils - 2);
});

it('providers have their mean, questions of the year before that had twelve months to fail their absorbed', () => {
  expect([...baseline.providerMean]).toEqual([4, 2]);
  expect(baseline.absorbed).toBe(30 - 9);
});
