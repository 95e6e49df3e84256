import { describe, expect, it } from 'vitest';
import type { Domain } from '../../../src/scenario/scenario.ts';
import type { SmallWorld } from '../small-world.ts';
import { monthFive, offers } from './offers.ts';

describe('room', () => {
  it('is a place: none is given beyond the last', () => {
    const w = monthFive({ set: ['products.ambulant.placesPer1000=5'] });
    const rows = [w.child(100), w.child(101), w.child(102)];
    for (const row of rows) w.wait(row, 'home', 'ambulant');
    offers(w, rows);
    expect(rows.filter((row) => w.world.home.product[row])).toHaveLength(2);
    expect(w.m.tally.refused).toBe(0);
  });

  it('is a provider’s volume: its mean of today times a factor', () => {
    const w = monthFive({
      arm: 'population',
      set: ['providers.ambulant.volume=0.5'],
      providerMean: 4,
    });
    const rows = [w.child(100), w.child(101), w.child(102)];
    for (const row of rows) w.wait(row, 'home', row === rows[0] ? 'daghulp' : 'ambulant');
    offers(w, rows);
    expect(rows.filter((row) => w.world.home.product[row])).toHaveLength(2);
  });

  it('is a free slot: heavier help takes the place of lighter, nothing that of a special school', () => {
    const tried = (running: string, asked: string): number => {
      const w = monthFive();
      const row = w.child(100);
      w.need(row, { school: 3 });
      w.help(row, running);
      w.wait(row, 'school', asked);
      offers(w, [row], 'school');
      return w.world.school.product[row]!;
    };
    const { code } = monthFive();
    expect(tried('smw', 'arrangement')).toBe(code('arrangement'));
    expect(tried('arrangement', 'so')).toBe(code('so'));
    expect(tried('arrangement', 'smw')).toBe(code('arrangement'));
    expect(tried('so', 'sbo')).toBe(code('so'));
  });

  it('is not that of other help as heavy', () => {
    const w = monthFive();
    const row = w.child(100);
    w.help(row, 'ambulant');
    w.wait(row, 'home', 'verblijf');
    offers(w, [row]);
    expect(w.world.home.product[row]).toBe(w.code('ambulant'));
  });

  it('is the right age', () => {
    const w = monthFive({ set: ['products.ambulant.ages.toYears=8'] });
    const row = w.child(100);
    w.wait(row, 'home', 'ambulant');
    offers(w, [row]);
    expect(w.world.home.product[row]).toBe(0);
  });

  it('at the neighbourhood team will do where social work is full', () => {
    const w = monthFive();
    const row = w.child(100);
    w.rules.schoolCases.fill(0);
    w.need(row, { home: 2 });
    w.wait(row, 'home', 'smw');
    offers(w, [row]);
    expect(w.world.home.product[row]).toBe(w.code('wijkteam'));
    const atSchool = monthFive();
    atSchool.rules.schoolCases.fill(0);
    atSchool.wait(row, 'school', 'smw');
    offers(atSchool, [row], 'school');
    expect([atSchool.world.school.product[row], atSchool.world.home.product[row]]).toEqual([0, 0]);
  });
});

describe('without money', () => {
  const short = (
    unaffordable: 'wait' | 'lighter',
    about: Domain,
    asked: string,
    setup = (_: SmallWorld, __: number): void => {},
  ) => {
    const w = monthFive({
      arm: 'population',
      set: [
        `arms.population.budget.unaffordable=${unaffordable}`,
        'arms.population.allocation.extraHours=false',
      ],
    });
    const row = w.child(100);
    w.rules.schoolCases.fill(100);
    w.need(row, { [about]: 3 });
    w.wait(row, about, asked);
    setup(w, row);
    offers(w, [row], about, 10);
    return { w, row };
  };

  it('a child waits on where the scenario says so, and is counted as refused', () => {
    const { w, row } = short('wait', 'home', 'ambulant');
    expect([w.world.home.product[row], w.world.home.wait[row]]).toEqual([0, w.code('ambulant')]);
    expect([w.m.tally.refused, w.m.tally.lighter]).toEqual([1, 0]);
  });

  it('or starts the next lighter that fits: the team, then social work; an arrangement, then social work', () => {
    const home = short('lighter', 'home', 'ambulant');
    expect(home.w.world.home.product[home.row]).toBe(home.w.code('wijkteam'));
    expect([home.w.m.tally.refused, home.w.m.tally.lighter]).toEqual([0, 1]);
    const full = short('lighter', 'home', 'ambulant', (w) => w.rules.teamCases.fill(0));
    expect(full.w.world.school.product[full.row]).toBe(full.w.code('smw'));
    const special = short('lighter', 'school', 'so', (w) => {
      w.rules.funds.pots[0]!.cost[w.code('arrangement')] = 10;
    });
    expect(special.w.world.school.product[special.row]).toBe(special.w.code('arrangement'));
    const arrangement = short('lighter', 'school', 'arrangement', (w) =>
      w.rules.schoolCases.fill(0),
    );
    expect(arrangement.w.world.school.product[arrangement.row]).toBe(0);
    const dear = short('lighter', 'school', 'so');
    expect(dear.w.world.school.product[dear.row]).toBe(dear.w.code('smw'));
  });
});
