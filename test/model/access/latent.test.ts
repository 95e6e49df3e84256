import { describe, expect, it } from 'vitest';
import { bringIn } from '../../../src/model/access/latent.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

/** 30 of 200 light children a year, who now ask: a chance of 30 × 80 % ÷ 12 ÷ 200 a month. */
function world(options: SmallOptions = {}, rooms = 100): SmallWorld {
  const set = ['arms.population.threshold.latentDemand=0.8', ...(options.set ?? [])];
  const w = smallWorld({ arm: 'population', month: 5, falls: { intake: 0 }, ...options, set });
  w.rules.schoolCases.fill(rooms);
  const latent = { ...w, rules: { ...w.rules, latent: 0.01 } };
  latent.gather();
  return latent;
}
const lucky = (w: SmallWorld, row: number, u = 0.01 - 1e-9): void => {
  const { latent } = w.m;
  latent.rows[latent.count] = row;
  latent.words[latent.count] = Math.floor(u * 2 ** 32);
  latent.count += 1;
};

it('the chance is the share of today’s absorbed questions over the light children, a twelfth a month', () => {
  const rate = (latentDemand: number, absorbed: number): number => {
    const { rules } = smallWorld({
      arm: 'population',
      set: [`arms.population.threshold.latentDemand=${latentDemand}`],
      absorbed,
    });
    return rules.latent;
  };
  expect(rate(0.8, 30)).toBeCloseTo((30 * 0.8) / 12 / 200, 15);
  expect(rate(0, 30)).toBe(0);
  expect(rate(5, 1e6)).toBe(1);
});

describe('latent demand', () => {
  it('brings a light question to social work, ready at once when the intake is, and on the list', () => {
    const w = world();
    const row = w.child(100);
    lucky(w, row);
    bringIn(w.world, w.rules, w.m);
    const { school } = w.world;
    expect([school.wait[row], school.since[row], school.noticed[row]]).toEqual([
      w.code('smw'),
      5,
      0,
    ]);
    expect([w.m.tally.latent, w.m.readyCount, w.m.ready[0]]).toEqual([1, 1, 2 * row]);
    expect([...w.m.active.rows.slice(0, w.m.active.count)]).toEqual([row]);
  });

  it('brings it to the neighbourhood team where social work is full', () => {
    const w = world({ set: ['arms.population.allocation.extraHours=false'] }, 0);
    const row = w.child(100);
    lucky(w, row);
    bringIn(w.world, w.rules, w.m);
    expect([w.world.school.wait[row], w.world.home.wait[row]]).toEqual([0, w.code('wijkteam')]);
  });

  it('passes by who has no such luck or has something going on', () => {
    const w = world();
    const [busy, unlucky] = [w.child(101), w.child(100)];
    lucky(w, busy);
    lucky(w, unlucky, 0.01 + 1e-9);
    w.need(busy, { home: 2 });
    w.gather();
    bringIn(w.world, w.rules, w.m);
    expect(w.m.tally.latent).toBe(0);
  });

  it('lists a child once whose help ended this month', () => {
    const w = world();
    const rows = [w.child(120), w.child(110), w.child(100)];
    for (const row of rows) w.need(row, { home: 2 });
    w.gather();
    for (const row of rows.slice(1)) {
      w.need(row, { home: 0 });
      lucky(w, row);
    }
    bringIn(w.world, w.rules, w.m);
    expect([w.m.tally.latent, w.m.active.count]).toEqual([2, 3]);
  });

  it('is none where a threshold keeps light questions out', () => {
    const w = smallWorld({ arm: 'trajectory' });
    lucky(w, w.child(100), 0);
    w.gather();
    bringIn(w.world, w.rules, w.m);
    expect(w.m.tally.latent).toBe(0);
  });
});
