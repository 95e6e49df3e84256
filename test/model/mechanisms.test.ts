/**
 * Every mechanism of a funding regime can be switched alone: two arms of one regime differ as soon as one of
 * them is changed, those that are about money alone leave the children as they are, and every law holds.
 */
import { describe, expect, test } from 'vitest';
import { type IndicatorId, indicatorIds, indicators } from '../../src/language/indicators.ts';
import type { ArmRecord } from '../../src/model/record.ts';
import { simulate } from '../../src/model/simulate.ts';
import { lay } from '../scenario/lay.ts';

const isMoney = (id: IndicatorId): boolean => indicators[id].unit === 'euro';

/** The arm that has the mechanism, beside the one that does not. */
function beside(both: string, changed: string): { plain: ArmRecord; other: ArmRecord } {
  const scenario = lay(`
area: {children: 1500}
horizon: {pilot: 24}
agreements: null
arms:
  - {id: trajectory, set: {${both}}}
  - {id: other, name: other, regime: trajectory, set: {${[both, changed].filter(Boolean).join(', ')}}}
`);
  const { arms } = simulate(scenario, 'one at a time', 0, { check: true });
  const by = (id: string): ArmRecord => arms.find((arm) => arm.id === id)!;
  return { plain: by('trajectory'), other: by('other') };
}

const differing = ({ plain, other }: ReturnType<typeof beside>): IndicatorId[] =>
  indicatorIds.filter((id) => plain.months[id].some((x, i) => !Object.is(x, other.months[id][i])));

const SCARCE = 'budget.kind: pool, budget.shrinkPerYear: 0.25, budget.whenShort: end';

describe('switched alone it changes what happens to children:', () => {
  test.each([
    ['referral', '', 'referral.active: false'],
    ['the share of the wait that is procedure', '', 'referral.waitSplit: 1'],
    ['latent demand', '', 'threshold.latentDemand: 0.8'],
    ['allocation to heavier help', '', 'allocation.tooHeavy: 0'],
    ['extra hours', 'threshold.latentDemand: 3', 'allocation.extraHours: true'],
    ['the term', '', 'review.term: 0'],
    ['reviews between terms', '', 'review.perMonth: 0.4'],
    ['the minimum stay', '', 'review.minMonths: 12'],
    ['the taper', '', 'review.taper: 0'],
    ['under-treatment', '', 'underTreatment.base: 0.3'],
    ['under-treatment by the gap', SCARCE, 'underTreatment.perGap: 1'],
    ['the pool', '', SCARCE],
    ['the ceiling', '', 'budget.kind: ceiling, budget.shrinkPerYear: 0.25'],
    ['the shrink', 'budget.kind: pool, budget.whenShort: end', 'budget.shrinkPerYear: 0.25'],
    ['the release of money', SCARCE, 'budget.release: yearly'],
    ['lighter help for want of money', SCARCE, 'budget.unaffordable: lighter'],
    ['priority', SCARCE, 'priority: need'],
    ['learning', '', 'learning: {start: 0.5, months: 24}'],
    ['prevention', '', 'prevention: {share: 0.02, effect: 0.1, lag: 0}'],
    ['drift of volume', '', 'drift.volumePerYear: 0.3'],
    ['drift of duration', '', 'drift.durationPerYear: 0.3'],
  ])('%s', (_, both, changed) => {
    const moved = differing(beside(both, changed));
    expect(moved.filter((id) => !isMoney(id))).not.toEqual([]);
  });
});

describe('switched alone it changes euros and nothing else:', () => {
  test.each([
    ['the cost of access', 'accessCost.referral: {value: 900, year: 2019}'],
    ['the standing team', 'accessCost.team: 0.5'],
    ['monitoring', 'accessCost.monitoring: {value: 2000, per: month, year: 2019}'],
    ['overhead', 'administration.share: 0.15'],
  ])('%s', (_, changed) => {
    const moved = differing(beside('', changed));
    expect(moved).toContain('spend.total');
    expect(moved.filter((id) => !isMoney(id))).toEqual([]);
  });

  test('group help, where enough wait for it', () => {
    const moved = differing(beside('', 'allocation.group: true'));
    expect(moved).toContain('spend.care');
    expect(moved.filter((id) => !isMoney(id))).toEqual([]);
  });

  test('nothing at all: the same regime twice', () => {
    expect(differing(beside(SCARCE, ''))).toEqual([]);
  });
});
