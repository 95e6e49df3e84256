import { describe, expect, it } from 'vitest';
import { dropOut } from '../../../src/model/outcomes/drop-out.ts';
import { oddsOf, throwDice } from '../../../src/model/throw-dice.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

interface Pupil {
  readonly age?: number;
  readonly severe?: number;
  readonly toMbo?: number;
  readonly prepare?: (w: SmallWorld, row: number) => void;
}
function drops(u: number, { age = 190, severe = 3, toMbo = 0, prepare }: Pupil = {}): boolean {
  const set = [
    `outcomes.dropOut={fromYears: 15, perMonth: .01, severe: ${severe}, homeSitter: 5}`,
    `schools.toMbo=${toMbo}`,
  ];
  const still = smallWorld({ month: 5, set });
  const id = still.m.people.id[still.child(age)]!;
  const w = smallWorld({
    month: 5,
    set,
    falls: { dropOut: (entity) => (entity === id ? u : 0.99) },
  });
  throwDice(w.rules.dice, w.m.people.id, w.m.clock, w.m, oddsOf([w.rules]));
  const row = w.child(age);
  prepare?.(w, row);
  dropOut(w.world, w.rules, w.m);
  expect(w.m.tally.dropouts).toBe(Number(w.world.droppedOut[row]));
  return w.world.droppedOut[row] === 1;
}
const edge = (p: number, pupil: Pupil = {}): boolean[] => [
  drops(p - 1e-9, pupil),
  drops(p + 1e-9, pupil),
];

describe('a pupil drops out', () => {
  it('by a chance a month from fifteen on', () => {
    expect(edge(0.01)).toEqual([true, false]);
    expect([179, 180, 215].map((age) => drops(0, { age }))).toEqual([false, true, true]);
  });

  it('likelier at severe need in either domain, likelier still as a home-sitter', () => {
    const severe =
      (domain: 'school' | 'home', level: number) =>
      (w: SmallWorld, row: number): void =>
        w.need(row, { [domain]: level });
    expect(edge(0.03, { prepare: severe('school', 3) })).toEqual([true, false]);
    expect(edge(0.03, { prepare: severe('home', 3) })).toEqual([true, false]);
    expect(edge(0.01, { prepare: severe('home', 2) })).toEqual([true, false]);
    const sits = (w: SmallWorld, row: number): void => {
      w.world.sitterSince[row] = 1;
    };
    expect(edge(0.05, { prepare: sits })).toEqual([true, false]);
    expect(
      edge(0.15, {
        prepare: (w, row) => {
          sits(w, row);
          w.need(row, { school: 3 });
        },
      }),
    ).toEqual([true, false]);
  });

  it('less likely where the scenario says so', () => {
    expect(edge(0.01, { severe: 0.5 })).toEqual([true, false]);
    expect(edge(0.005, { severe: 0.5, prepare: (w, row) => w.need(row, { school: 3 }) })).toEqual([
      true,
      false,
    ]);
  });

  it('not from a special school', () => {
    expect(drops(0, { prepare: (w, row) => w.help(row, 'vso') })).toBe(false);
    expect(drops(0, { prepare: (w, row) => w.help(row, 'smw') })).toBe(true);
  });

  it('not from MBO, which is in its own statistics', () => {
    // In month 5 those are in MBO who were 192 months in August.
    expect([196, 197].map((age) => drops(0, { age, toMbo: 1 }))).toEqual([true, false]);
    expect(drops(0, { age: 197 })).toBe(true);
  });

  it('once', () => {
    const twice = (w: SmallWorld, row: number): void => {
      dropOut(w.world, w.rules, w.m);
      expect(w.world.droppedOut[row]).toBe(1);
      w.m.tally.dropouts = 0;
    };
    const w = smallWorld({ month: 5, falls: { dropOut: 0 } });
    throwDice(w.rules.dice, w.m.people.id, w.m.clock, w.m, oddsOf([w.rules]));
    twice(w, w.child(190));
    dropOut(w.world, w.rules, w.m);
    expect(w.m.tally.dropouts).toBe(0);
  });
});
