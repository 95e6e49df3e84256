/** Quarters that nobody lived, for the screen of a steering group. */

import { openScenario } from '../../src/app/open-scenario.ts';
import type {
  Cost,
  QuarterReport,
  Reading,
  Signal,
} from '../../src/experiment/steering/message.ts';
import type { MeetingOutcome } from '../../src/results/meeting/outcome.ts';

export const scenario = openScenario('les');

const reading = (now: number, before: number | null): Reading => ({
  now,
  before,
  today: now,
  undecided: now + 2,
  byRules: null,
});

/** As the scenario names them, with a line each. */
const signal = (id: string, value: number, line: number, before: boolean): Signal => {
  const agreement = scenario.agreements.find((one) => one.id === id);
  return {
    kind: 'agreement',
    id,
    name: agreement?.name ?? { nl: id, en: id },
    condition: agreement?.condition.text ?? '',
    value,
    line,
    crossed: value > line,
    crossedBefore: before,
  };
};

export const rule: Signal = {
  kind: 'rule',
  id: 'help',
  name: { nl: 'help bij wachten', en: 'help when waiting' },
  condition: 'arm.waiting.count > 40',
  value: 41.5,
  line: 40,
  crossed: true,
  crossedBefore: false,
};

const cost = (perYear: number | null, basis: Cost['basis'] = 'computed'): Cost => ({
  perYear,
  untilEnd: perYear,
  basis,
});

const practice = (id: string, perYear: number) => {
  const found = scenario.programmes.find((one) => one.id === id);
  return { id, name: found?.name ?? { nl: id, en: id }, cost: cost(perYear) };
};

const regime = (id: string, nl: string, en: string) => ({ id, name: { nl, en } });

export const possible: QuarterReport['possible'] = {
  pauseShrink: { cost: cost(351_000) },
  extraHours: { now: true, cost: cost(-57_876, 'assumption') },
  priority: { now: 'need' },
  preventionShare: { now: 0.02, costPerPoint: cost(27_379.53) },
  smwHours: {
    now: { hoursPerWeek: 0, schools: 0 },
    kinds: [
      { kind: 'po', schools: 4, costPerHour: cost(2600.04) },
      { kind: 'vo', schools: 1, costPerHour: cost(2000.04) },
    ],
  },
  start: [
    practice('smw-expansion', 54_600),
    practice('parent-groups', 2580),
    practice('curriculum', 20_199.96),
  ],
  stop: [practice('vo-team', -62_400)],
  regime: {
    now: regime('population', 'populatiebekostiging', 'population funding'),
    others: [regime('trajectory', 'trajectfinanciering', 'trajectory funding')],
  },
};

/** Of twenty, from 1. */
export function quarterOf(lived: number, change: Partial<QuarterReport> = {}): QuarterReport {
  const wait = 10 + lived;
  const waited = lived === 1 ? null : wait - 1;
  return {
    year: Math.ceil(lived / 4),
    quarter: (((lived + 3) % 4) + 1) as 1,
    lived,
    of: 20,
    last: lived === 20,
    readings: {
      'waiting.over3Months': reading(wait, waited),
      'homeSitters.over3Months': reading(2.6, lived === 1 ? null : 2.5),
      'spend.total': reading(2_712_345, lived === 1 ? null : 2_700_000),
      'q4.entries': reading(112, lived === 1 ? null : 120),
      'support.q4All': reading(107.6, lived === 1 ? null : 106),
      'wellbeing.years': reading(1800.4, lived === 1 ? null : 1799),
    },
    signals: [
      signal('waiting', wait, 11.3, wait - 1 > 11.3),
      signal('homeSitters', 2.6, 2.84, false),
    ],
    purse: {
      available: 2_737_952,
      spent: 1_256_093,
      months: (((lived + 3) % 4) + 1) * 3,
      next: lived > 16 ? null : 2_642_124,
      pots: [],
    },
    possible,
    decisions: [],
    ...change,
  };
}

export const decisions: QuarterReport['decisions'] = [
  {
    year: 1,
    quarter: 1,
    measures: { smwHours: { hoursPerWeek: 4, schools: 3, kinds: ['po'] }, pauseShrink: true },
    reason: 'drie scholen melden lange wachttijd',
  },
  { year: 1, quarter: 2, measures: { regime: 'trajectory', start: ['curriculum'] } },
];

export const outcome: MeetingOutcome = {
  did: [
    { indicator: 'waiting.over3Months', decided: 12.3, undecided: 15.4, byRules: null },
    { indicator: 'homeSitters.over3Months', decided: 2.5, undecided: 2.5, byRules: null },
    { indicator: 'spend.total', decided: 2_712_345, undecided: 2_600_000, byRules: null },
  ],
  ruled: false,
  digest: 'ab'.repeat(32),
};
