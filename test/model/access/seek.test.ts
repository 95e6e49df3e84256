import { describe, expect, it } from 'vitest';
import { seekHelp } from '../../../src/model/access/seek.ts';
import { INTAKE, PROCEDURE, READY } from '../../../src/model/world.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

const set = [
  'access.leaveQueue=0.3',
  'products.ambulant.waitDays=60.88',
  'products.smw.waitDays=30.44',
  'access.q4Mix={ambulant: 1, daghulp: 0, verblijf: 0}',
  'arms.trajectory.referral={active: true, waitSplit: .25, routes: [{id: gp, waitFactor: 2}]}',
  'arms.trajectory.accessCost={referral: {value: 100}, diagnosis: {value: 0}, diagnosisShare: 0, decision: {value: 10}}',
  'arms.population.referral.waitSplit=0.25',
];
const world = (options: SmallOptions = {}): SmallWorld =>
  smallWorld({ month: 5, ...options, set: [...set, ...(options.set ?? [])] });
function seeking(w: SmallWorld): SmallWorld {
  w.rules.schoolCases.fill(100);
  w.gather();
  seekHelp(w.world, w.rules, w.m);
  return w;
}
const ready = ({ m }: SmallWorld): number[] => [...m.ready.slice(0, m.readyCount)];

describe('noticed need', () => {
  const asks = (levels: { school?: number; home?: number }, falls = {}): [number, number] => {
    const w = world({ falls });
    const row = w.child(100);
    w.need(row, { ...levels, noticed: true });
    seeking(w);
    return [w.world.school.wait[row]!, w.world.home.wait[row]!];
  };
  const { code } = world();

  it('becomes a question: light at level 2, heavy at level 3', () => {
    expect(asks({ school: 2 })).toEqual([code('smw'), 0]);
    expect(asks({ home: 3 }, { tooHeavy: 0.99 })).toEqual([0, code('ambulant')]);
    expect(asks({ home: 2 }, { tooHeavy: 0.99 })).toEqual([0, code('smw')]);
    expect(asks({ school: 3 }, { placement: [0, 0] })).toEqual([code('arrangement'), 0]);
  });

  it('at level 2 at home may be sent to youth help', () => {
    expect(asks({ home: 2 }, { tooHeavy: 0 })).toEqual([0, code('ambulant')]);
  });

  it('does not, while nobody knows, or help for it runs', () => {
    const w = world();
    const [unknown, helped] = [w.child(100), w.child(101)];
    w.need(unknown, { home: 3 });
    w.need(helped, { home: 3, noticed: true });
    w.help(helped, 'ambulant');
    seeking(w);
    expect([w.world.home.wait[unknown], w.world.home.wait[helped]]).toEqual([0, 0]);
  });
});

describe('a question', () => {
  it('passes its procedure with the chance of its wait, by its route, at the cost of a decision', () => {
    // 2 months × .25 are procedure, × 2 by this route: 1 month, a chance of one half.
    const at = (u: number, route = 0): [number, number] => {
      const w = world({ falls: { procedure: u, intake: 0.99 } });
      const row = w.child(100);
      w.need(row, { home: 3, noticed: true });
      w.wait(row, 'home', 'ambulant', 4, PROCEDURE);
      w.world.home.route[row] = route;
      seeking(w);
      return [w.world.home.stage[row]!, w.m.tally.decisions];
    };
    expect([at(0.5 - 1e-9), at(0.5 + 1e-9)]).toEqual([
      [INTAKE, 1],
      [PROCEDURE, 0],
    ]);
    expect([at(2 / 3 - 1e-9, 1), at(2 / 3 + 1e-9, 1)]).toEqual([
      [INTAKE, 1],
      [PROCEDURE, 0],
    ]);
  });

  it('passes its intake with what is left of the wait, and may do both in a month', () => {
    // 2 months × .75: a chance of 1 ÷ 2.5.
    const at = (u: number): number => {
      const w = world({ falls: { procedure: 0, intake: u } });
      const row = w.child(100);
      w.need(row, { home: 3, noticed: true });
      w.wait(row, 'home', 'ambulant', 4, PROCEDURE);
      seeking(w);
      expect(w.m.readyCount).toBe(w.world.home.stage[row] === READY ? 1 : 0);
      return w.world.home.stage[row]!;
    };
    expect([at(0.4 - 1e-9), at(0.4 + 1e-9)]).toEqual([READY, INTAKE]);
  });

  it('for light help has an intake alone, of the whole wait', () => {
    const at = (u: number): number => {
      const w = world({ falls: { procedure: 0.99, intake: u } });
      const row = w.child(100);
      w.wait(row, 'school', 'smw', 4, PROCEDURE);
      seeking(w);
      return w.world.school.stage[row]!;
    };
    expect([at(0.5 - 1e-9), at(0.5 + 1e-9)]).toEqual([READY, INTAKE]);
  });

  it('has no procedure where help is brought in', () => {
    const w = world({ arm: 'population', falls: { procedure: 0.99, intake: 0.4 - 1e-9 } });
    const row = w.child(100);
    w.need(row, { home: 3 });
    w.wait(row, 'home', 'ambulant', 4, PROCEDURE);
    seeking(w);
    expect([w.world.home.stage[row], w.m.tally.decisions]).toEqual([READY, 0]);
    const intake = world({ arm: 'population', falls: { intake: 0.4 + 1e-9 } });
    intake.need(row, { home: 3 });
    intake.wait(row, 'home', 'ambulant', 4, PROCEDURE);
    seeking(intake);
    expect(intake.world.home.stage[row]).toBe(INTAKE);
  });

  it('waits for its decision where none can be paid', () => {
    const w = smallWorld({
      arm: 'trajectoryCeiling',
      set: [
        ...set,
        'arms.trajectoryCeiling.budget.whenShort=end',
        'arms.trajectoryCeiling.accessCost.decision={value: 10}',
      ],
      falls: { procedure: 0 },
    });
    const row = w.child(100);
    w.need(row, { home: 3 });
    w.wait(row, 'home', 'ambulant', 4, PROCEDURE);
    seeking(w);
    expect([w.world.home.stage[row], w.m.tally.refused]).toEqual([PROCEDURE, 1]);
  });

  it('that is ready is listed by child and domain, each domain by its own luck', () => {
    const w = world({ falls: { intake: [0, 0.99] } });
    const [a, b] = [w.child(100), w.child(101)];
    w.wait(a, 'school', 'smw', 4, INTAKE);
    w.wait(a, 'home', 'ambulant', 4, INTAKE);
    w.need(b, { home: 3 });
    w.wait(b, 'home', 'ambulant', 4, READY);
    seeking(w);
    expect(ready(w).sort((x, y) => x - y)).toEqual([2 * b + 1, 2 * a].sort((x, y) => x - y));
  });

  it('leaves the queue by chance when need fell and somebody knows', () => {
    const stays = (u: number, noticed: boolean, home: number): boolean => {
      const w = world({ falls: { leaveQueue: u } });
      const row = w.child(100);
      w.need(row, { home });
      w.wait(row, 'home', 'ambulant', 4, PROCEDURE);
      w.world.home.noticed[row] = Number(noticed);
      seeking(w);
      return w.world.home.wait[row] !== 0;
    };
    expect([stays(0.3 - 1e-9, true, 1), stays(0.3 + 1e-9, true, 1)]).toEqual([false, true]);
    expect([stays(0, true, 2), stays(0, false, 1)]).toEqual([true, true]);
  });
});
