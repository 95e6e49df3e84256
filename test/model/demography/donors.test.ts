import { expect, it } from 'vitest';
import { donorClass, gatherDonors } from '../../../src/model/demography/donors.ts';
import { smallWorld } from '../small-world.ts';

it('a class is an age in years and a frailty', () => {
  expect([donorClass(0, 0), donorClass(11, 3), donorClass(12, 0), donorClass(215, 3)]).toEqual([
    0, 3, 4, 71,
  ]);
});

it('donors are all residents by class, with their levels and special schools', () => {
  const w = smallWorld({ month: 0 });
  const [pupil, helped] = [w.child(100), w.child(101)];
  w.need(pupil, { school: 3, home: 1 });
  w.help(pupil, 'so');
  w.need(helped, { home: 2 });
  w.help(helped, 'ambulant');
  w.help(helped, 'smw');
  const donors = gatherDonors(w.world, w.m.clock, w.rules.products.career);
  expect(donors.rows).toHaveLength(w.m.clock.hi - w.m.clock.lo);
  expect(new Set(donors.rows).size).toBe(donors.rows.length);
  const { birthMonth, frailty } = w.world.population;
  for (let c = 0; c < donors.first.length - 1; c++)
    for (let i = donors.first[c]!; i < donors.first[c + 1]!; i++) {
      const row = donors.rows[i]!;
      expect(donorClass(-birthMonth[row]!, frailty[row]!)).toBe(c);
    }
  expect([donors.schoolLevel[pupil], donors.homeLevel[pupil], donors.career[pupil]]).toEqual([
    3,
    1,
    w.code('so'),
  ]);
  expect([donors.homeLevel[helped], donors.career[helped]]).toEqual([2, 0]);
  w.need(pupil, { school: 0 });
  expect(donors.schoolLevel[pupil]).toBe(3);
});
