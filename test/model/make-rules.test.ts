import { describe, expect, it } from 'vitest';
import { type SmallOptions, smallWorld } from './small-world.ts';

const rules = (options: SmallOptions) => smallWorld(options).rules;

describe('the chance a month to get further', () => {
  const set = [
    'products.ambulant.waitDays=121.76',
    'products.smw.waitDays=30.44',
    'arms.trajectory.referral={active: true, waitSplit: .25, routes: [{id: team, waitFactor: 2}]}',
    'arms.population.referral.waitSplit=0.25',
  ];
  it('makes the mean of the part of the wait that is procedure, longer by some routes', () => {
    const { procedure, routes, products } = rules({ set });
    const ambulant = products.list.findIndex(({ id }) => id === 'ambulant') + 1;
    expect(routes.count).toBe(3);
    // The last is for questions by no route.
    const byRoute = [...procedure.slice(4 * ambulant, 4 * ambulant + 4)];
    expect(byRoute.map((p) => Number(p.toFixed(12)))).toEqual([0.5, 0.333333333333, 0.5, 0.5]);
    expect([...procedure.slice(4, 8)]).toEqual([1, 1, 1, 1]);
  });

  it('and the rest for the intake; light help has only that, and help brought in no procedure', () => {
    const { intake, products } = rules({ set });
    const ambulant = products.list.findIndex(({ id }) => id === 'ambulant') + 1;
    expect([intake[ambulant], intake[1]]).toEqual([1 / 4, 0.5]);
    const brought = rules({ set, arm: 'population' });
    expect(brought.procedure.every((p) => p === 1)).toBe(true);
    expect(brought.intake[ambulant]).toBe(1 / 4);
  });
});

describe('volume', () => {
  it('binds providers where a budget does: their mean of today times a factor', () => {
    const set = ['providers.ambulant.volume=1.2'];
    expect(rules({ set, arm: 'population', providerMean: 10 }).volume[0]).toBe(12);
    expect(rules({ set, arm: 'trajectory' }).volume[0]).toBe(Infinity);
    expect(rules({ set, arm: 'population', runIn: true }).volume[0]).toBe(Infinity);
  });
});

describe('what changes by month', () => {
  const now = (month: number, set: string[]) =>
    rules({ month, set: set.map((line) => `arms.trajectory.${line}`) }).now;

  it('a practice is learned in a straight line', () => {
    const learned = (month: number): number =>
      now(month, ['learning={start: .8, months: 10}']).learned;
    expect([0, 5, 10, 30].map(learned)).toEqual([0.8, 0.9, 1, 1]);
    expect(now(0, ['learning={start: .8, months: 0}']).learned).toBe(1);
  });

  it('prevention works once its lag has passed, by the per cent of the pool', () => {
    const prevention = (month: number): number =>
      now(month, ['prevention={share: .02, effect: .1, lag: 12}']).prevention;
    expect([0, 11, 12, 59].map(prevention)).toEqual([1, 1, 0.8, 0.8]);
    const w = smallWorld({ set: ['arms.trajectory.prevention={share: .02, effect: .1, lag: 0}'] });
    w.rules.now.preventionPaid = 0.5;
    w.at(1);
    expect(w.rules.now.prevention).toBe(0.9);
    expect(now(12, ['prevention={share: .5, effect: .5, lag: 12}']).prevention).toBe(0);
  });

  it('drift compounds by the year, in straight lines between', () => {
    const drift = (month: number): number[] => {
      const { volumeDrift, durationDrift } = now(month, [
        'drift={volumePerYear: .1, durationPerYear: .25}',
      ]);
      return [volumeDrift, durationDrift].map((x) => Number(x.toFixed(12)));
    };
    expect([drift(0), drift(6), drift(12), drift(24)]).toEqual([
      [1, 1],
      [1.05, 0.9],
      [1.1, 0.8],
      [1.21, 0.64],
    ]);
  });

  it('programmes come and go, and with them SMW hours', () => {
    const set = [
      'arms.trajectory.programmes=[smw-expansion]',
      'programmes.smw-expansion.start=3',
      'programmes.smw-expansion.end=6',
    ];
    const w = smallWorld({ set });
    const factor = (month: number): number | undefined => {
      w.at(month);
      return w.rules.hoursFactor?.[
        w.world.population.schools.find(({ kind }) => kind === 'po')!.index
      ];
    };
    expect([2, 3, 5, 6].map(factor)).toEqual([undefined, 1.5, 1.5, undefined]);
    w.at(3);
    const running = w.rules.running;
    w.at(4);
    expect(w.rules.running).toBe(running);
  });

  it('nothing of it in the run-in', () => {
    const runIn = rules({
      runIn: true,
      month: 24,
      set: ['arms.trajectory.drift={volumePerYear: .1, durationPerYear: .25}', 'today=trajectory'],
    });
    expect(runIn.now).toMatchObject({
      month: 24,
      learned: 1,
      prevention: 1,
      volumeDrift: 1,
      durationDrift: 1,
    });
  });
});
