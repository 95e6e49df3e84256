import { describe, expect, it } from 'vitest';
import { noticeFactor, noticeNeed } from '../../../src/model/notice/notice.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

const set = [
  'notice.school={2: .1, 3: .2}',
  'notice.home={2: .3, 3: .4}',
  'notice.smwGain={school: .5, home: .2}',
];
interface Seen extends SmallOptions {
  readonly school?: number;
  readonly home?: number;
  readonly prepare?: (w: SmallWorld, row: number) => void;
}
function seen(
  u: number | readonly [number, number],
  { school = 0, home = 0, prepare, ...options }: Seen,
): number[] {
  const w = smallWorld({ ...options, set: [...set, ...(options.set ?? [])], falls: { notice: u } });
  const row = w.child(100);
  w.need(row, { school, home });
  prepare?.(w, row);
  w.gather();
  noticeNeed(w.world, w.rules, w.m);
  return [w.world.school.noticed[row]!, w.world.home.noticed[row]!];
}
const [below, above] = [(p: number): number => p - 1e-9, (p: number): number => p + 1e-9];

describe('an unnoticed need', () => {
  it('of level 2 or 3 is noticed by the chance of its domain and level', () => {
    expect([seen(below(0.1), { school: 2 }), seen(above(0.1), { school: 2 })]).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect([seen(below(0.2), { school: 3 }), seen(above(0.2), { school: 3 })]).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect([seen(below(0.3), { home: 2 }), seen(above(0.3), { home: 2 })]).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect([seen(below(0.4), { home: 3 }), seen(above(0.4), { home: 3 })]).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it('of level 1 is not', () => {
    expect(seen(0, { school: 1, home: 1, prepare: (w, row) => w.help(row, 'so') })).toEqual([0, 0]);
  });

  it('has luck of its own in each domain', () => {
    expect(seen([0, 0.99], { school: 2, home: 2 })).toEqual([1, 0]);
    expect(seen([0.99, 0], { school: 2, home: 2 })).toEqual([0, 1]);
  });

  it('needs no noticing while help for it runs or is waited for', () => {
    expect(seen(0, { home: 2, prepare: (w, row) => w.help(row, 'ambulant') })).toEqual([0, 0]);
    expect(seen(0, { home: 2, prepare: (w, row) => w.wait(row, 'home', 'ambulant') })).toEqual([
      0, 0,
    ]);
    expect(seen(0, { school: 2, home: 2, prepare: (w, row) => w.help(row, 'ambulant') })).toEqual([
      1, 0,
    ]);
  });
});

describe('the chance', () => {
  it('rises with the SMW hours at school, by a gain for each domain', () => {
    expect([noticeFactor(0.5, 1), noticeFactor(0.5, 1.5), noticeFactor(0.2, 0.5)]).toEqual([
      1, 1.25, 0.9,
    ]);
    expect(noticeFactor(2, 0)).toBe(0);
    const more = ['arms.trajectory.programmes=[smw-expansion]'];
    expect([
      seen(below(0.125), { school: 2, set: more }),
      seen(above(0.125), { school: 2, set: more }),
    ]).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect([
      seen(below(0.33), { home: 2, set: more }),
      seen(above(0.33), { home: 2, set: more }),
    ]).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it('rises with programmes, at the level they name', () => {
    const programme = [
      'arms.trajectory.programmes=[curriculum]',
      'programmes.curriculum.reach={ages: {fromYears: 4, toYears: 12}, kinds: [po], schools: 1, share: 1}',
      'programmes.curriculum.levers=[{moves: notice, domain: home, level: 2, factor: 1.5}]',
    ];
    expect([
      seen(below(0.45), { home: 2, set: programme }),
      seen(above(0.45), { home: 2, set: programme }),
    ]).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(seen(above(0.4), { home: 3, set: programme })).toEqual([0, 0]);
  });

  it('drifts with volume, and is never above 1', () => {
    const drift = { month: 18, set: ['arms.trajectory.drift.volumePerYear=0.2'] };
    const p = 0.1 * 1.2 * 1.1;
    expect([
      seen(below(p), { school: 2, ...drift }),
      seen(above(p), { school: 2, ...drift }),
    ]).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(
      seen(1 - 1e-9, {
        home: 3,
        set: ['notice.home={2: .3, 3: 1}', 'arms.trajectory.drift.volumePerYear=0.2'],
        month: 18,
      }),
    ).toEqual([0, 1]);
  });
});
