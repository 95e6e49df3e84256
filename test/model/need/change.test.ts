import { describe, expect, it } from 'vitest';
import { changeNeed } from '../../../src/model/need/change.ts';
import { touch } from '../../../src/model/need/class.ts';
import { shorten } from '../../../src/model/need/shorten.ts';
import type { Domain } from '../../../src/scenario/scenario.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

const chances = [
  'need.home.up={0: .02, 1: .04, 2: .1}',
  'need.home.down={1: .06, 2: .03, 3: .01}',
  'need.school.up={0: .02, 1: .04, 2: .1}',
  'need.school.down={1: .06, 2: .03, 3: .01}',
  'need.home.frailtyPower={0: 0, 1: 0, 2: 0}',
  'need.school.frailtyPower={0: 0, 1: 0, 2: 0}',
  'need.home.spill=1',
  'need.home.relapse.factor=2',
  'area.risk=[{id: low, factor: 1}, {id: middle, factor: 1}, {id: high, factor: 1}]',
  'products.ambulant.treats.home={effect: {1: .1, 2: .2, 3: .3}, protect: .5}',
  'products.smw.treats.home={effect: {1: .15, 2: .15, 3: 0}, protect: .4}',
  'products.smw.treats.school={effect: {1: .15, 2: .15, 3: 0}, protect: .4}',
];
const world = (options: SmallOptions = {}): SmallWorld =>
  smallWorld({ ...options, set: [...chances, ...(options.set ?? [])] });

/** A month of need with the luck that the children have now. */
function change(w: SmallWorld): void {
  shorten(w.m, 0, w.world.population.rows);
  changeNeed(w.world, w.rules, w.m);
}

/** The chances up and down of a child's month, found by trying words: the width of each end, exactly. */
function widths(w: SmallWorld, domain: Domain, row: number): [up: number, down: number] {
  const level = w.world[domain].level[row]!;
  const luck = domain === 'home' ? w.m.needHome : w.m.needSchool;
  const after = (word: number): number => {
    luck[row] = word | 0;
    w.world[domain].level[row] = level;
    touch(w.world, w.rules, row);
    change(w);
    const result = w.world[domain].level[row]!;
    w.world[domain].level[row] = level;
    touch(w.world, w.rules, row);
    return result;
  };
  const search = (rises: (word: number) => boolean): number => {
    let [low, high] = [0, 2 ** 32];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (rises(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const up = search((word) => after(word) === level + 1);
  const down = 2 ** 32 - search((word) => after(word) >= level);
  w.m.needHome.fill(2 ** 31 - 1);
  w.m.needSchool.fill(2 ** 31 - 1);
  return [up / 2 ** 32, down / 2 ** 32];
}

function still(w: SmallWorld): SmallWorld {
  // Words in the middle of their range: nobody moves.
  w.m.needHome.fill(2 ** 31 - 1);
  w.m.needSchool.fill(2 ** 31 - 1);
  return w;
}

const near = (found: readonly number[], expected: readonly number[]): void => {
  expect(found.map((x) => Number(x.toFixed(8)))).toEqual(expected.map((x) => Number(x.toFixed(8))));
};

describe('a month of need', () => {
  it('rises by p_up at the low end of the uniform and falls by p_down at the high end', () => {
    const w = still(world());
    const row = w.child(100);
    near(widths(w, 'home', row), [0.02 * 1.3, 0]);
    w.need(row, { home: 1 });
    near(widths(w, 'home', row), [0.04, 0.06]);
    w.need(row, { home: 2 });
    near(widths(w, 'home', row), [0.1, 0.03]);
    w.need(row, { home: 3 });
    near(widths(w, 'home', row), [0, 0.01]);
  });

  it('knows the age: primary from 4, secondary from 12, no school need before school', () => {
    const w = still(world({ set: ['need.home.age={preschool: .5, primary: 1, secondary: 2}'] }));
    near(widths(w, 'home', w.child(47)), [0.01, 0]);
    near(widths(w, 'home', w.child(48)), [0.02, 0]);
    near(widths(w, 'home', w.child(143)), [0.02, 0]);
    near(widths(w, 'home', w.child(144)), [0.04, 0]);
    near(widths(w, 'school', w.child(47)), [0, 0]);
    near(widths(w, 'school', w.child(48)), [0.02, 0]);
  });

  it('looks at both domains as they were at the month’s start', () => {
    const w = still(world());
    const row = w.child(100);
    w.need(row, { home: 1, school: 1 });
    w.m.needHome[row] = w.m.needSchool[row] = Math.floor(0.05 * 2 ** 32);
    change(w);
    expect([w.world.home.level[row], w.world.school.level[row]]).toEqual([1, 1]);
    w.need(row, { home: 1, school: 2 });
    near(widths(w, 'home', row), [0.08, 0.06]);
  });

  it('remembers since when a need is moderate or more', () => {
    const w = still(world({ month: 5 }));
    const row = w.child(100);
    w.need(row, { home: 1 });
    w.m.needHome[row] = 0;
    change(w);
    expect([w.world.home.level[row], w.world.home.needSince[row]]).toEqual([2, 5]);
    w.at(6);
    change(w);
    expect([w.world.home.level[row], w.world.home.needSince[row]]).toEqual([3, 5]);
    w.need(row, { school: 1 });
    w.m.needSchool[row] = 0;
    for (const month of [7, 8]) {
      w.at(month);
      change(w);
    }
    expect([w.world.school.level[row], w.world.school.needSince[row]]).toEqual([3, 7]);
  });

  it('is likelier to rise while fragile, to before the month it ends', () => {
    const w = still(world({ month: 5 }));
    const row = w.child(100);
    w.need(row, { home: 1 });
    w.world.home.fragileUntil[row] = 6;
    touch(w.world, w.rules, row);
    near(widths(w, 'home', row), [0.08, 0.06]);
    // A class may say fragile too long; the exact step knows better.
    w.at(6);
    w.m.needHome[row] = Math.floor(0.06 * 2 ** 32);
    change(w);
    expect(w.world.home.level[row]).toBe(1);
    touch(w.world, w.rules, row);
    near(widths(w, 'home', row), [0.04, 0.06]);
  });

  it('happens to pupils from elsewhere too', () => {
    const w = still(world({ set: ['need.home.age={preschool: .5, primary: 1, secondary: 2}'] }));
    near(widths(w, 'home', w.m.clock.outsideLo), [0.04, 0]);
  });
});

describe('help', () => {
  it('adds its effect by level and protects from level 3; of two that treat a need the better counts', () => {
    const w = still(world());
    const row = w.child(100);
    w.need(row, { home: 2 });
    w.help(row, 'ambulant');
    near(widths(w, 'home', row), [0.05, 0.23]);
    w.help(row, 'smw');
    near(widths(w, 'home', row), [0.04, 0.23]);
    w.need(row, { home: 1 });
    near(widths(w, 'home', row), [0.04, 0.21]);
    w.need(row, { home: 3 });
    near(widths(w, 'home', row), [0, 0.31]);
  });

  it('works less while a practice is learned, if it started in the pilot', () => {
    const w = still(world({ month: 6, set: ['arms.trajectory.learning={start: .8, months: 12}'] }));
    const row = w.child(100);
    w.need(row, { home: 2 });
    w.help(row, 'ambulant', 0);
    near(widths(w, 'home', row), [0.05, 0.03 + 0.2 * 0.9]);
    w.help(row, 'ambulant', -1);
    near(widths(w, 'home', row), [0.05, 0.23]);
    w.help(row, 'ambulant', 0);
    w.at(12);
    near(widths(w, 'home', row), [0.05, 0.23]);
  });

  it('works less until the school is informed, by the route it came by', () => {
    const w = still(world({ month: 3 }));
    const row = w.child(100);
    w.need(row, { home: 2 });
    w.help(row, 'ambulant');
    w.world.informedAt[row] = 4;
    near(widths(w, 'home', row), [0.05, 0.03 + 0.2 * 0.9]);
    w.world.home.route[row] = 1;
    near(widths(w, 'home', row), [0.05, 0.23]);
    w.world.home.route[row] = 0;
    w.world.informedAt[row] = 3;
    near(widths(w, 'home', row), [0.05, 0.23]);
  });

  it('works less where cases share a team’s hours', () => {
    const w = still(world());
    const row = w.child(100);
    w.need(row, { home: 2 });
    w.help(row, 'smw');
    w.m.schoolFidelity[w.world.population.po[row]!] = 0.5;
    near(widths(w, 'home', row), [0.04, 0.03 + 0.075]);
    const other = w.child(101);
    w.need(other, { home: 2 });
    w.help(other, 'wijkteam');
    const effect = w.rules.products.effect.home[w.code('wijkteam') * 4 + 2]!;
    w.m.teamFidelity[w.code('wijkteam')] = 0.25;
    near([widths(w, 'home', other)[1]], [0.03 + effect / 4]);
  });
});

describe('prevention and programmes', () => {
  it('prevention acts on the first step alone', () => {
    const w = still(
      world({ set: ['arms.trajectory.prevention={share: .02, effect: .1, lag: 0}'] }),
    );
    const row = w.child(100);
    near(widths(w, 'home', row), [0.02 * 1.3 * 0.8, 0]);
    w.need(row, { home: 1 });
    near(widths(w, 'home', row), [0.04, 0.06]);
  });

  it('a programme acts on the step, the domain and the ages it names', () => {
    const w = still(
      world({
        set: [
          'arms.trajectory.programmes=[curriculum]',
          'programmes.curriculum.reach={ages: {fromYears: 4, toYears: 10}, kinds: [po], schools: 1, share: .5}',
          'programmes.curriculum.levers=[{moves: up, domain: home, level: 1, factor: .6}, {moves: down, domain: home, level: 1, factor: 2}]',
        ],
      }),
    );
    const row = w.child(100);
    w.need(row, { home: 1, school: 1 });
    near(widths(w, 'home', row), [0.04 * 0.8, 0.06 * 1.5]);
    near(widths(w, 'school', row), [0.04, 0.06]);
    w.need(row, { home: 2 });
    near(widths(w, 'home', row), [0.1, 0.03]);
    const older = w.child(121);
    w.need(older, { home: 1 });
    near(widths(w, 'home', older), [0.04, 0.06]);
  });
});
