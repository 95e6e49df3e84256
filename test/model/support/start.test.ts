import { describe, expect, it } from 'vitest';
import { touch } from '../../../src/model/need/class.ts';
import { INTAKE, LONG_AGO, NEVER } from '../../../src/model/world.ts';
import type { SmallWorld } from '../small-world.ts';
import { monthFive, offers } from './offers.ts';

const cost = (w: SmallWorld, id: string): number => w.rules.funds.pots[0]!.cost[w.code(id)]!;

describe('a start', () => {
  it('fills the slot from this month, ends the wait and is counted', () => {
    const w = monthFive({ arm: 'population' });
    const row = w.child(100);
    w.need(row, { home: 3 });
    w.world.home.needSince[row] = 1;
    w.wait(row, 'home', 'ambulant', 3);
    offers(w, [row]);
    const { home } = w.world;
    const code = w.code('ambulant');
    expect([home.product[row], home.start[row], home.ends[row], home.wait[row]]).toEqual([
      code,
      5,
      NEVER,
      0,
    ]);
    expect(home.noticed[row]).toBe(1);
    expect([w.m.inUse[code], w.m.withProvider[0]]).toEqual([1, 1]);
    expect(w.m.accounts[0]!.left).toBe(1e9 - cost(w, 'ambulant'));
    expect(w.m.tally).toMatchObject({
      started: 1,
      startedInSchool: 0,
      waitedMonths: 2,
      waitedCount: 1,
      delayMonths: 4,
      delayCount: 1,
      q4Entries: 1,
      q4Returners: 0,
      specialEntries: 0,
    });
    expect(w.m.waits[2]).toBe(1);
  });

  it('waits for whoever is not ready, or declines this month', () => {
    const stage = monthFive();
    const row = stage.child(100);
    stage.wait(row, 'home', 'ambulant', 3, INTAKE);
    offers(stage, [row]);
    expect(stage.world.home.product[row]).toBe(0);
    const declining = (u: number): number => {
      const w = monthFive({ set: ['access.decline=0.05'], falls: { choice: u } });
      w.wait(row, 'home', 'ambulant');
      offers(w, [row]);
      return w.world.home.product[row]!;
    };
    expect([declining(0.05 - 1e-9) > 0, declining(0.05 + 1e-9) > 0]).toEqual([false, true]);
  });

  it('of youth help soon after it ended is a return, in the same month no entry at all', () => {
    const since = (ended: number): [number, number] => {
      const w = monthFive();
      const row = w.child(100);
      w.world.q4Ended[row] = ended;
      w.wait(row, 'home', 'ambulant');
      offers(w, [row]);
      return [w.m.tally.q4Entries, w.m.tally.q4Returners];
    };
    expect([since(5), since(4), since(-25), since(-26)]).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [1, 0],
    ]);
  });

  it('of Q2 is a question of a resident', () => {
    const w = monthFive();
    const outside = w.m.clock.outsideLo + 5;
    const row = w.child(100);
    w.wait(row, 'school', 'smw');
    w.wait(outside, 'school', 'smw');
    w.m.cases.fill(0);
    w.rules.schoolCases.fill(100);
    offers(w, [row, outside], 'school');
    expect([w.world.school.product[row], w.world.school.product[outside]]).toEqual([1, 1]);
    expect([w.m.tally.questions, w.m.tally.started, w.m.tally.startedInSchool]).toEqual([1, 1, 1]);
    expect([w.world.question[row], w.world.question[outside]]).toEqual([5, LONG_AGO]);
    expect(w.m.cases[w.world.population.po[row]!]).toBe(1);
  });

  it('answers a light question in the other domain too, when it treats it', () => {
    const w = monthFive();
    const row = w.child(100);
    w.rules.schoolCases.fill(100);
    w.wait(row, 'school', 'smw');
    w.wait(row, 'home', 'wijkteam');
    offers(w, [row], 'school');
    expect(w.world.home.wait[row]).toBe(0);
    const heavier = monthFive();
    heavier.rules.schoolCases.fill(100);
    heavier.wait(row, 'school', 'smw');
    heavier.wait(row, 'home', 'ambulant');
    offers(heavier, [row], 'school');
    expect(heavier.world.home.wait[row]).toBe(heavier.code('ambulant'));
  });
});

describe('heavier help in the place of lighter', () => {
  it('ends it without fragility and gives its money back', () => {
    const w = monthFive({ arm: 'population' });
    const row = w.child(100);
    w.need(row, { school: 3 });
    w.help(row, 'arrangement');
    w.wait(row, 'school', 'so');
    offers(w, [row], 'school');
    expect(w.world.school.fragileUntil[row]).toBe(LONG_AGO);
    expect([w.m.tally.specialEntries, w.m.tally.startedInSchool]).toEqual([1, 0]);
    expect([w.m.inUse[w.code('arrangement')], w.m.inUse[w.code('so')]]).toEqual([0, 1]);
    expect(w.m.accounts[0]!.left).toBe(1e9 + cost(w, 'arrangement') - cost(w, 'so'));
  });
});

describe('a group', () => {
  const start = (n: number, allowed: boolean): SmallWorld => {
    const w = monthFive({
      arm: 'population',
      set: [
        'products.ambulant.group={minimum: 3, priceFactor: .7}',
        `arms.population.allocation.group=${allowed}`,
      ],
    });
    const rows = [w.child(100), w.child(101), w.child(102)].slice(0, n);
    for (const row of rows) w.wait(row, 'home', 'ambulant');
    offers(w, rows);
    return w;
  };

  it('starts where the regime allows it and as many are ready as it needs', () => {
    const grouped = (w: SmallWorld): number => w.m.inGroup[w.code('ambulant')]!;
    expect([grouped(start(3, true)), grouped(start(2, true)), grouped(start(3, false))]).toEqual([
      3, 0, 0,
    ]);
    const w = start(3, true);
    expect(w.world.home.grouped[w.child(100)]).toBe(1);
    expect(w.m.accounts[0]!.left).toBe(
      1e9 - 3 * w.rules.funds.pots[0]!.costInGroup[w.code('ambulant')]!,
    );
  });
});

describe('the school', () => {
  const started = (route: number, u: number): SmallWorld => {
    const w = monthFive({
      set: ['arms.trajectory.referral.routes=[{id: gp, fidelity: .8, informed: .5}]'],
      falls: { informed: u },
    });
    const row = w.child(100);
    w.wait(row, 'home', 'ambulant');
    w.world.home.route[row] = route;
    touch(w.world, w.rules, row);
    offers(w, [row]);
    return w;
  };

  it('hears of help that came by a route around it after a time', () => {
    const row = started(0, 0).child(100);
    expect([0, 0.6, 0.8].map((u) => started(0, u).world.informedAt[row])).toEqual([6, 7, 8]);
    expect(started(1, 0).world.informedAt[row]).toBe(LONG_AGO);
  });

  it('knows at once of light help, and where help is brought in', () => {
    const w = monthFive({ falls: { informed: 0.9 } });
    const row = w.child(100);
    w.wait(row, 'home', 'wijkteam');
    offers(w, [row]);
    expect([w.world.home.product[row], w.world.informedAt[row]]).toEqual([
      w.code('wijkteam'),
      LONG_AGO,
    ]);
  });
});

describe('hours that are bought', () => {
  it('are paid for every case beyond the contract', () => {
    const w = monthFive({ arm: 'population', set: ['arms.population.allocation.extraHours=true'] });
    const row = w.child(100);
    w.rules.schoolCases.fill(0);
    w.wait(row, 'school', 'smw');
    offers(w, [row], 'school');
    const cents = w.rules.funds.pots[0]!.extraCost[1]!;
    expect(cents).toBeGreaterThan(0);
    expect([w.m.extra[1], w.m.accounts[0]!.left]).toEqual([1, 1e9 - cents]);
  });
});
