import { describe, expect, it } from 'vitest';
import {
  CLASS,
  CLASSES,
  DUTIES,
  HELPED,
  NEEDY,
  SEEKS_HOME,
  SEEKS_SCHOOL,
  SITS,
  UNSEEN_SCHOOL,
  WAITS,
} from '../../../src/model/mark.ts';
import {
  boundsPassed,
  HOME_DOWN,
  HOME_UP,
  luckInBrief,
  SCHOOL_DOWN,
  SCHOOL_UP,
} from '../../../src/model/need/brief.ts';
import { chanceDown, chanceUp, kindOf } from '../../../src/model/need/chances.ts';
import { boundsOf, touch } from '../../../src/model/need/class.ts';
import { smallWorld } from '../small-world.ts';

describe('a need class', () => {
  it('says levels, traits, who is helped and who is fragile', () => {
    const w = smallWorld();
    const row = w.child(100);
    const { frailty, risk } = w.world.population;
    const traits = (frailty[row]! * 3 + risk[row]!) * 16;
    w.need(row, { school: 2, home: 1 });
    expect(w.world.marks[row]! & CLASS).toBe(traits + 1 + 2 * 4);
    w.help(row, 'ambulant');
    expect(w.world.marks[row]! & CLASS).toBe(traits + 9 + 256);
    w.help(row, 'smw');
    expect(w.world.marks[row]! & CLASS).toBe(traits + 9 + 256 + 512);
    w.world.school.fragileUntil[row] = 1;
    w.world.home.fragileUntil[row] = 0;
    touch(w.world, w.rules, row);
    expect(w.world.marks[row]! & CLASS).toBe(traits + 9 + 256 + 512 + 2048);
  });

  it('comes with what the month has to do with the child', () => {
    const w = smallWorld();
    const duties = (row: number): number => w.world.marks[row]! & DUTIES;
    const [a, b, c, d] = [w.child(100), w.child(101), w.child(102), w.child(103)];
    w.need(a, { school: 1, home: 1 });
    expect(duties(a)).toBe(0);
    w.need(a, { school: 2 });
    w.help(b, 'smw');
    w.wait(c, 'home', 'ambulant');
    w.world.sitterSince[d] = -3;
    touch(w.world, w.rules, d);
    expect([a, b, c, d].map(duties)).toEqual([
      UNSEEN_SCHOOL | NEEDY,
      HELPED,
      SEEKS_HOME | WAITS,
      SITS,
    ]);
    w.need(a, { school: 3, home: 2, noticed: true });
    expect(duties(a)).toBe(SEEKS_SCHOOL | SEEKS_HOME | NEEDY);
    w.help(a, 'ambulant');
    expect(duties(a)).toBe(SEEKS_SCHOOL | HELPED | NEEDY);
  });

  it('what is not there any more is no longer known, but who waits is known all the same', () => {
    const w = smallWorld();
    const row = w.child(100);
    w.need(row, { home: 2, noticed: true });
    expect(w.world.home.noticed[row]).toBe(1);
    w.wait(row, 'home', 'ambulant');
    w.world.home.level[row] = 1;
    touch(w.world, w.rules, row);
    expect(w.world.home.noticed[row]).toBe(1);
    w.world.home.wait[row] = 0;
    touch(w.world, w.rules, row);
    expect(w.world.home.noticed[row]).toBe(0);
  });
});

const STEP = 2 ** 25;
/** A word in the middle of its range. */
const STILL = 2 ** 31;

describe('the table of the dense pass', () => {
  const { rules } = smallWorld({
    arm: 'population',
    set: ['arms.population.programmes=[school-family-workers, curriculum]'],
  });

  it('lets through everybody who may change, by the most that a child of the class can have', () => {
    for (const segment of [0, 1, 2] as const) {
      const table = boundsOf(rules).subarray(CLASSES * segment);
      for (const [frailty, risk] of [
        [0, 0],
        [3, 2],
      ] as const)
        for (let levels = 0; levels < 16; levels++)
          for (const domain of ['home', 'school'] as const) {
            const level = domain === 'home' ? levels & 3 : levels >> 2;
            const other = domain === 'home' ? levels >> 2 : levels & 3;
            const c = ((frailty * 3 + risk) << 4) | levels;
            const rates = rules.need[domain];
            const most = rules.mostFactor[domain];
            for (const [bits, fragile, helped] of [
              [0, false, false],
              [3840, true, true],
            ] as const) {
              const up = chanceUp(
                rates,
                level,
                kindOf(segment, frailty, risk),
                other,
                fragile,
                1,
                most.up[level]!,
              );
              const effect = helped ? rules.mostEffect[domain][level]! : 0;
              const down = chanceDown(rates, level, effect, 1, most.down[level]!);
              const passes = (word: number): [up: boolean, down: boolean] => {
                const [atHome, atSchool] = domain === 'home' ? [word, STILL] : [STILL, word];
                const passed = boundsPassed(luckInBrief(atHome, atSchool), table[c | bits]!);
                const [ofUp, ofDown] =
                  domain === 'home' ? [HOME_UP, HOME_DOWN] : [SCHOOL_UP, SCHOOL_DOWN];
                return [(passed & ofUp) !== 0, (passed & ofDown) !== 0];
              };
              // A word at the edge of a chance is let through, one a step of the bounds inside is not.
              const [ups, downs] = [up, down].map((p) => Math.floor(p * 2 ** 32)) as [
                number,
                number,
              ];
              if (ups > 0) expect(passes(ups - 1)[0]).toBe(true);
              if (downs > 0) expect(passes(2 ** 32 - downs)[1]).toBe(true);
              if (downs === 0) expect(passes(2 ** 32 - 1)[1]).toBe(false);
              if (ups + downs < 2 ** 32 - 2 * STEP) {
                expect(passes(ups + STEP)).toEqual([false, false]);
                expect(passes(2 ** 32 - downs - STEP - 1)).toEqual([false, false]);
              }
            }
          }
    }
  });

  it('takes the largest effect of any product and the largest programme together', () => {
    const effects = rules.products.list.map((p) => p.treats.home?.effect[2] ?? 0);
    expect(rules.mostEffect.home[2]).toBe(Math.max(...effects));
    const factors = rules.programmes.flatMap(({ programme }) =>
      programme.levers.filter((l) => l.moves === 'down' && l.domain === 'home' && l.level === 1),
    );
    expect(factors.length).toBeGreaterThan(0);
    const product = factors.reduce((all, { factor }) => all * Math.max(1, factor), 1);
    expect(rules.mostFactor.home.down[1]).toBe(product);
  });
});
