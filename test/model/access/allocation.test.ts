import { expect, it } from 'vitest';
import { tooHeavy } from '../../../src/model/access/allocation.ts';
import type { Domain } from '../../../src/scenario/scenario.ts';
import { type SmallOptions, smallWorld } from '../small-world.ts';

const set = [
  'arms.trajectory.allocation={tooHeavy: .3, tooHeavyWhenFull: .2}',
  'access.smwFirst=true',
];

function sent(
  u: number,
  {
    full = '',
    about = 'home' as Domain,
    ...options
  }: SmallOptions & { full?: string; about?: Domain } = {},
): boolean {
  const w = smallWorld({
    ...options,
    set: [...set, ...(options.set ?? [])],
    falls: { tooHeavy: u },
  });
  if (full.includes('school')) w.rules.schoolCases.fill(0);
  else w.rules.schoolCases.fill(100);
  if (full.includes('team')) w.rules.teamCases.fill(0);
  return tooHeavy(w.world, w.rules, w.m, about, w.child(100));
}
const [below, above] = [1e-9, -1e-9];

it('a share of moderate need at home is sent to youth help', () => {
  expect([sent(0.3 - below), sent(0.3 - above)]).toEqual([true, false]);
});

it('none at school, and none where the regime sends to the lightest that will do', () => {
  expect(sent(0, { about: 'school' })).toBe(false);
  expect(sent(0, { set: ['arms.trajectory.allocation={tooHeavy: 0, tooHeavyWhenFull: 0}'] })).toBe(
    false,
  );
});

it('more when neither the team nor the school has room', () => {
  expect([
    sent(0.5 - below, { full: 'team school' }),
    sent(0.5 - above, { full: 'team school' }),
  ]).toEqual([true, false]);
  expect(sent(0.3 - above, { full: 'team' })).toBe(false);
  expect(sent(0.3 - above, { full: 'school' })).toBe(false);
});

it('fewer where a programme brings help near', () => {
  const programme = [
    'arms.trajectory.programmes=[curriculum]',
    'programmes.curriculum.reach={ages: {fromYears: 4, toYears: 12}, kinds: [po], schools: 1, share: 1}',
    'programmes.curriculum.levers=[{moves: tooHeavy, factor: .5}]',
  ];
  expect([sent(0.15 - below, { set: programme }), sent(0.15 - above, { set: programme })]).toEqual([
    true,
    false,
  ]);
});
