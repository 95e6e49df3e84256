import fc from 'fast-check';
import type { Scenario } from '../../src/scenario/scenario.ts';

/**
 * Scenarios at the edge of what is valid: mechanisms off, at full strength and anything between; no places, no
 * hours, no money, nobody; one family. As `path=value` settings over the teaching area.
 */
const some = <T>(path: string, ...values: T[]): fc.Arbitrary<string> =>
  fc.constantFrom(...values).map((value) => `${path}=${value}`);

const perArm = (path: string, ...values: (string | number | boolean)[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '', 'arms.trajectoryCeiling.', 'arms.population.'),
      fc.constantFrom(...values),
    )
    .map(([arm, value]) => `${arm}${path}=${value}`);

const regime = [
  perArm('referral.active', true, false),
  perArm('referral.waitSplit', 0, 0.5, 1),
  some(
    'arms.trajectoryCeiling.referral.routes',
    '[{id: gp, share: 1, informed: 0}, {id: team, share: 0}, {id: school, share: 0}]',
  ),
  perArm('threshold.latentDemand', 0, 0.8, 5),
  perArm('accessCost.team', 0, 1),
  perArm('administration.share', 0, 0.3, 0.9),
  perArm('allocation.tooHeavy', 0, 0.5, 1),
  perArm('allocation.tooHeavyWhenFull', 0, 1),
  perArm('allocation.group', true, false),
  perArm('allocation.extraHours', true, false),
  perArm('review.term', 0, 1, 6),
  perArm('review.perMonth', 0, 0.3, 1),
  perArm('review.minMonths', 0, 6),
  perArm('review.taper', 0, 1, 3),
  perArm('underTreatment.base', 0, 0.5, 1),
  perArm('budget.carry', 0, 0.5, 1),
  perArm('budget.release', 'monthly', 'yearly'),
  perArm('budget.whenShort', 'end', 'deficit'),
  perArm('budget.unaffordable', 'wait', 'lighter'),
  perArm('priority', 'need', 'firstCome'),
  perArm('learning.start', 0, 0.9),
  perArm('prevention.share', 0, 0.1, 1),
  perArm('prevention.effect', 0, 0.5),
  perArm('drift.volumePerYear', -0.5, 0.5),
  perArm('drift.durationPerYear', -0.5, 0.5),
  some('arms.trajectoryCeiling.budget.pots', '[pool]', '[municipality]', '[swv, municipality]'),
  some('arms.trajectory.budget.kind', 'open', 'ceiling', 'pool'),
  some('budget.shrinkPerYear', '0', '0.1', '0.4', '1', '-0.5'),
  ...[true, false].map((extraHours) =>
    some(
      'steering.rules',
      `[{id: now, name: {nl: nu, en: now}, every: quarter, when: arm.waiting.count >= 0, measures: {pauseShrink: true, extraHours: ${extraHours}, priority: firstCome, preventionShare: .1}}]`,
    ),
  ),
  some('arms.trajectory.programmes', '[smw-expansion, school-family-workers]'),
  some('arms.population.programmes', '[preschool-social-work, vo-team, parent-groups]'),
] as const;

const places = ['arrangement', 'sbo', 'so', 'vso', 'pro', 'ambulant', 'daghulp', 'verblijf'];
export const products = ['smw', 'wijkteam', ...places];
const world = [
  ...places.map((id) => some(`products.${id}.placesPer1000`, 0, 2, 10)),
  ...places.map((id) => some(`products.${id}.waitDays`, 0, 300)),
  some('products.smw.hoursPerCase', 0.5, 20),
  some('products.wijkteam.hoursPerWeekPer1000', 0, 1),
  some('products.ambulant.group.minimum', 1, 2),
  some('products.ambulant.ages.toYears', 6, 12),
  some('products.verblijf.ages.fromYears', 6, 12),
  some('products.ambulant.leave.stepDown', 1),
  some('products.ambulant.payers', '{school: .333, swv: .333, municipality: .334}'),
  some('products.arrangement.treats.home', '{effect: {1: .1, 2: .1, 3: 0}, protect: 0}'),
  some('products.ambulant.treats.school', '{effect: {1: .1, 2: .1, 3: .1}, protect: 0}'),
  some('providers.ambulant.volume', 0, 0.5, 1),
  some('schools.smw.hoursPerWeek.po', 0, 40),
  some('schools.smw.hoursPerWeek.vo', 0, 40),
  some('schools.smw.hoursPerWeek.preschool', 0, 10),
  some('schools.smw.flexHoursPerWeek.po', 0, 10),
  some('schools.smw.softLimit', 1, 3),
  some('schools.preschool.share', 0, 1),
  some('schools.nonResident.perResident', 0, 1),
  some('schools.toMbo', 0, 1),
  some('schools.transitions.regularAt12.pro', 0, 0.5),
  some('schools.transitions.regularAt12.vso', 0, 0.5),
  some('schools.kinds.vo.pupils', 50, 2000),
  some('access.leaveQueue', 0, 1),
  some('access.decline', 0, 0.5, 1),
  some('access.arrangement', 0, 1),
  some('access.sboShare', 0, 1),
  some('access.proShare', 0, 1),
  some('access.arrangementToSpecial', 0, 1),
  some('access.smwFirst', true, false),
  some('need.congenital', 0, 0.3),
  some('demography.moves', 0, 0.05, 0.2),
  some('demography.familySize', '[1, 0, 0, 0]', '[0, 0, 0, 1]'),
  some('notice.home.2', 0, 1),
  some('notice.school.3', 0, 1),
  some('outcomes.homeSitters.toYears', 10, 17, 18),
  some('outcomes.dropOut.perMonth', 0, 0.1),
  some('outcomes.dropOut.severe', 0, 0.5),
] as const;

const size = [
  some('area.children', 0, 1, 3, 60, 150, 400),
  some('horizon.ageingIn', 0, 24, 60, 130),
  some('horizon.runIn', 12, 24),
  some('horizon.pilot', 12, 24, 36),
];

/** Up to fourteen settings at the edge. Together they may be at fault: see `resolved`. */
export const extremes: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.tuple(...size),
    fc
      .subarray([...regime.keys()], { maxLength: 8 })
      .chain((at) => fc.tuple(...at.map((i) => regime[i]!))),
    fc
      .subarray([...world.keys()], { maxLength: 8 })
      .chain((at) => fc.tuple(...at.map((i) => world[i]!))),
  )
  .map((groups) => groups.flat());

/** The scenario without some of its products, and whatever names them. */
export function without(scenario: Scenario, gone: readonly string[]): Scenario {
  const stays = (id: string): boolean => !gone.includes(id);
  const lists = {
    products: scenario.products.filter(({ id }) => stays(id)),
    access: {
      ...scenario.access,
      q4Mix: scenario.access.q4Mix.filter(({ product }) => stays(product)),
    },
    providers: scenario.providers.map((one) => ({ ...one, products: one.products.filter(stays) })),
  };
  const arms = scenario.arms.map((arm) => ({ ...arm, scenario: { ...arm.scenario, ...lists } }));
  return { ...scenario, ...lists, arms };
}
