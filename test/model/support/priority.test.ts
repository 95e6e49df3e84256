import { describe, expect, it } from 'vitest';
import { touch } from '../../../src/model/need/class.ts';
import { sortByPriority } from '../../../src/model/support/priority.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';

/** Makes these questions ready in this order; `home` adds the bit of the domain. */
function ready({ m }: SmallWorld, ...entries: readonly number[]): void {
  entries.forEach((entry, i) => {
    m.ready[i] = entry;
  });
  m.readyCount = entries.length;
}
const home = (row: number): number => row * 2 + 1;
const school = (row: number): number => row * 2;
const order = ({ m }: SmallWorld): number[] => [...m.ready.slice(0, m.readyCount)];

describe('first come, first served', () => {
  it('goes by the month of asking, whatever the need', () => {
    const w = smallWorld({ arm: 'trajectory', month: 20, falls: { tie: 0.5 } });
    const [a, b, c] = [w.child(100), w.child(101), w.child(102)];
    w.need(a, { home: 3 });
    w.need(b, { home: 2 });
    w.need(c, { school: 2 });
    w.wait(a, 'home', 'ambulant', 19);
    w.wait(b, 'home', 'ambulant', -5);
    w.wait(c, 'school', 'smw', 18);
    ready(w, home(a), home(b), school(c));
    sortByPriority(w.world, w.rules, w.m);
    expect(order(w)).toEqual([home(b), school(c), home(a)]);
  });

  it('breaks a tie by the keyed draw, and equal draws by place in the list', () => {
    const w = smallWorld({ arm: 'trajectory', month: 3 });
    const rows = [w.child(100), w.child(101), w.child(102)];
    const luck = new Map(rows.map((row, i) => [w.m.people.id[row]!, [0.9, 0.1, 0.1][i]!]));
    const falls = { tie: (id: number) => luck.get(id)! };
    const tied = smallWorld({ arm: 'trajectory', month: 3, falls });
    for (const row of rows) tied.wait(row, 'home', 'ambulant', 1);
    ready(tied, ...rows.map(home));
    sortByPriority(tied.world, tied.rules, tied.m);
    expect(order(tied)).toEqual([rows[1]!, rows[2]!, rows[0]!].map(home));
  });
});

describe('need first', () => {
  const world = (): SmallWorld => smallWorld({ arm: 'population', month: 20, falls: { tie: 0.5 } });

  it('goes by level, then months waited, then home-sitting', () => {
    const w = world();
    const rows = [w.child(100), w.child(101), w.child(102), w.child(103)];
    const [light, long, severe, sitter] = rows as [number, number, number, number];
    w.need(light, { home: 2 });
    w.need(long, { home: 2 });
    w.need(severe, { home: 3 });
    w.need(sitter, { home: 2 });
    w.world.sitterSince[sitter] = 19;
    touch(w.world, w.rules, sitter);
    for (const row of rows) w.wait(row, 'home', 'ambulant', row === long ? 17 : 18);
    ready(w, home(light), home(long), home(severe), home(sitter));
    sortByPriority(w.world, w.rules, w.m);
    expect(order(w)).toEqual([severe, long, sitter, light].map(home));
  });

  it('looks at the level in the domain that is asked about', () => {
    const w = world();
    const [a, b] = [w.child(100), w.child(101)];
    w.need(a, { home: 3, school: 1 });
    w.need(b, { home: 1, school: 2 });
    w.wait(a, 'school', 'smw');
    w.wait(b, 'school', 'smw');
    ready(w, school(a), school(b));
    sortByPriority(w.world, w.rules, w.m);
    expect(order(w)).toEqual([school(b), school(a)]);
  });

  it('counts no wait twice: over 1,023 months all have waited as long', () => {
    const w = world();
    const [a, b] = [w.child(100), w.child(101)];
    w.wait(a, 'home', 'ambulant', -1003);
    w.wait(b, 'home', 'ambulant', -1010);
    ready(w, home(a), home(b));
    sortByPriority(w.world, w.rules, w.m);
    expect(order(w)).toEqual([home(a), home(b)]);
  });
});

it('more are ready than places in a key: it says so', () => {
  const w = smallWorld();
  w.m.readyCount = 2 ** 20 + 1;
  expect(() => sortByPriority(w.world, w.rules, w.m)).toThrow(RangeError);
});
