/** What a steering group chooses, and what that is in a log. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { rowInWords } from '../../src/results/meeting/in-words.ts';
import { measuresOf } from '../../src/results/meeting/measures.ts';
import { monitor } from '../../src/results/meeting/monitor.ts';
import {
  choose,
  isChosen,
  nothing,
  optionsOf,
  type Proposal,
  turned,
  valueNow,
} from '../../src/results/meeting/options.ts';
import { outcomeInWords } from '../../src/results/meeting/outcome-in-words.ts';
import { decisionLog } from '../../src/scenario/schema/decision-log.ts';
import { outcome, possible, quarterOf, rule, scenario } from '../tui/some-quarter.ts';

/** Whoever turns this one so far. */
const turn = (proposal: Proposal, id: string, steps: number): Proposal => {
  const option = optionsOf(possible, proposal).find((one) => one.id === id);
  if (option === undefined) return proposal;
  return choose(option, turned(option, valueNow(option, proposal), steps), proposal);
};
const turns = (...steps: [string, number][]) =>
  steps.reduce((proposal, [id, by]) => turn(proposal, id, by), nothing);
const measures = (...steps: [string, number][]) => measuresOf(possible, turns(...steps));

describe('what is chosen', () => {
  it('is a measure only where it is not as it was', () => {
    expect(measures()).toBeUndefined();
    expect(measures(['pauseShrink', 1])).toEqual({ pauseShrink: true });
    expect(measures(['pauseShrink', 1], ['pauseShrink', 1])).toBeUndefined();
    expect(measures(['priority', 1], ['extraHours', -1])).toEqual({
      priority: 'firstCome',
      extraHours: false,
    });
    expect(measures(['regime', 1])).toEqual({ regime: 'trajectory' });
    expect(measures(['preventionShare', 3])).toEqual({ preventionShare: 0.05 });
    expect(measures(['preventionShare', -5])).toEqual({ preventionShare: 0 });
    expect(measures(['start.curriculum', 1], ['stop.vo-team', 1])).toEqual({
      start: ['curriculum'],
      stop: ['vo-team'],
    });
  });

  it('of hours at schools says at which and at how many, unless at all', () => {
    expect(measures(['smwHours', 4])).toEqual({ smwHours: { hoursPerWeek: 4 } });
    expect(measures(['smwHours', 4], ['smwSchools', -2])).toEqual({
      smwHours: { hoursPerWeek: 4, schools: 3 },
    });
    expect(measures(['smwHours', 4], ['smwKinds', 1], ['smwSchools', -1])).toEqual({
      smwHours: { hoursPerWeek: 4, schools: 3, kinds: ['po'] },
    });
    // Of the secondary schools there is but one.
    expect(measures(['smwHours', 4], ['smwSchools', -1], ['smwKinds', 2])).toEqual({
      smwHours: { hoursPerWeek: 4, kinds: ['vo'] },
    });
    expect(measures(['smwHours', 4], ['smwSchools', -1], ['smwHours', -4])).toBeUndefined();
  });

  test.prop([
    fc.array(
      fc.tuple(
        fc.constantFrom(...optionsOf(possible, { smwHours: 1 }).map(({ id }) => id)),
        fc.integer({ min: -3, max: 3 }).filter((steps) => steps !== 0),
      ),
      { maxLength: 12 },
    ),
  ])(
    'can be written in a log whatever is turned, and nothing chosen is nothing decided',
    (steps) => {
      const proposal = turns(...steps);
      const decided = measuresOf(possible, proposal);
      const options = optionsOf(possible, proposal);
      expect(decided === undefined).toBe(!options.some((one) => isChosen(one, proposal)));
      if (decided === undefined) return;
      const decisions = [{ year: 1, quarter: 1, measures: decided }];
      const log = { schema: 'proeftuin/decisions@1', scenario: 'les', decisions };
      expect(decisionLog.safeParse(log).success).toBe(true);
    },
  );
});

describe('the monitor', () => {
  it('shows first the agreed lines, then what the scenario looks at, each once', () => {
    const report = quarterOf(3);
    const rows = monitor({ ...report, signals: [...report.signals, rule] }, scenario);
    expect(rows.map(({ indicator, signal }) => indicator ?? signal?.id)).toEqual([
      'waiting.over3Months',
      'homeSitters.over3Months',
      'help',
      'spend.total',
      'q4.entries',
      'support.q4All',
      'wellbeing.years',
    ]);
  });

  it('says in words on which side of its line something is, and since when', () => {
    const signals = (lived: number) =>
      monitor(quarterOf(lived), scenario).map((row) => rowInWords(row, scenario, 'nl').signal);
    expect(signals(1).slice(0, 2)).toEqual(['binnen 11,3', 'binnen 2,8']);
    expect(signals(2)[0]).toBe('▲ nu boven 11,3');
    expect(signals(3)[0]).toBe('▲ nog boven 11,3');
    const untold = { ...quarterOf(1).signals[0]!, crossed: null };
    const [row] = monitor({ ...quarterOf(1), signals: [untold] }, scenario);
    expect(rowInWords(row!, scenario, 'en').signal).toBe('cannot be told yet');
  });

  it('says the unit of money once in a table, and with every number in a sentence', () => {
    const row = monitor(quarterOf(2), scenario).find(
      ({ indicator }) => indicator === 'spend.total',
    );
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    const [once, each] = (['once', 'each'] as const).map((unit) =>
      rowInWords(row!, scenario, 'nl', unit),
    );
    expect([once!.label, once!.now]).toEqual(['uitgaven (mln €), per jaar', '2,71']);
    expect([each!.label, plain(each!.now)]).toEqual(['uitgaven, per jaar', '€ 2,71 mln']);
  });
});

describe('the end', () => {
  it('says what the decisions did, of this one future', () => {
    const [first, last] = outcomeInWords(outcome, 2, 'en');
    expect(first).toBe(
      'In this one future, compared with no decisions: 3.1 fewer children wait over three months, as many children stay at home for over three months and €112,000 a year more is spent.',
    );
    expect(last).toMatch(/^One future is no proof/);
    expect(outcomeInWords(outcome, 0, 'en')).toEqual([
      'Nothing was decided, so this is what happens without decisions.',
    ]);
  });

  it('holds them against the rules too, where there are any', () => {
    const did = outcome.did.map((one) => ({ ...one, byRules: one.decided }));
    const said = outcomeInWords({ ...outcome, did, ruled: true }, 1, 'nl');
    expect(said).toHaveLength(3);
    expect(said[1]).toMatch(/vergeleken met de vaste regels: er wachten evenveel/);
  });
});
