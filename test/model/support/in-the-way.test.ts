/** What is noted of a followed child whose question is ready: each obstacle, where the rules of starts meet it. */
import { describe, expect, it } from 'vitest';
import { followRows, forgetNotes } from '../../../src/model/followed.ts';
import type { Domain } from '../../../src/scenario/scenario.ts';
import type { SmallOptions, SmallWorld } from '../small-world.ts';
import { monthFive, offers } from './offers.ts';

/** The notes of all who wait for one product, offered in the order of their places in the list. */
function notesOf(
  options: SmallOptions,
  product: string,
  children: number,
  {
    about = 'home' as Domain,
    left = 1e9,
    setup = (_: SmallWorld, __: readonly number[]): void => {},
  } = {},
) {
  const w = monthFive(options);
  const rows = Array.from({ length: children }, (_, i) => w.child(100 + i));
  for (const row of rows) w.wait(row, about, product);
  setup(w, rows);
  w.m.followed = followRows(rows);
  offers(w, rows, about, left);
  return rows.map((row) => {
    const note = w.m.followed?.get(row)?.[about];
    // Nothing stands in the way of who starts, and of nobody else.
    expect(note?.obstacle === undefined).toBe(w.world[about].wait[row] === 0);
    return note && `${note.obstacle}${note.behind ? ' behind others' : ''}`;
  });
}

describe('in the way of a question that is ready', () => {
  it('are places that others took', () => {
    const two = { set: ['products.ambulant.placesPer1000=5'] };
    const notes = notesOf(two, 'ambulant', 3);
    expect(notes.filter((note) => note === 'undefined')).toHaveLength(2);
    expect(notes.filter((note) => note === 'noPlace behind others')).toHaveLength(1);
  });

  it('or that nobody could get', () => {
    const none = { set: ['products.ambulant.placesPer1000=0'] };
    expect(notesOf(none, 'ambulant', 2)).toEqual(['noPlace', 'noPlace']);
  });

  it('is what the provider may take on', () => {
    const set = ['providers.ambulant.volume=0.5'];
    expect(notesOf({ arm: 'population', set, providerMean: 0 }, 'ambulant', 1)).toEqual(['volume']);
  });

  it('is the child’s age', () => {
    const set = ['products.ambulant.ages.toYears=8'];
    expect(notesOf({ set }, 'ambulant', 1)).toEqual(['age']);
  });

  it('is other help in its slot', () => {
    const setup = (w: SmallWorld, [row]: readonly number[]) => w.help(row as number, 'daghulp');
    expect(notesOf({}, 'ambulant', 1, { setup })).toEqual(['otherHelp']);
  });

  it('are the hours of a team, at school and in the neighbourhood', () => {
    const atSchool = (w: SmallWorld) => void w.rules.schoolCases.fill(0);
    expect(notesOf({}, 'smw', 1, { about: 'school', setup: atSchool })).toEqual(['schoolFull']);
    // At home the neighbourhood’s team will do, as long as it has hours.
    expect(notesOf({}, 'smw', 1, { setup: atSchool })).toEqual(['undefined']);
    const both = (w: SmallWorld) => {
      atSchool(w);
      w.rules.teamCases.fill(0);
    };
    expect(notesOf({}, 'smw', 1, { setup: both })).toEqual(['schoolFull']);
    expect(notesOf({}, 'wijkteam', 1, { setup: both })).toEqual(['teamFull']);
  });

  it('is money, unless there is something lighter', () => {
    const set = (unaffordable: string) => [`arms.population.budget.unaffordable=${unaffordable}`];
    const options = (unaffordable: string) => ({ arm: 'population', set: set(unaffordable) });
    expect(notesOf(options('wait'), 'ambulant', 1, { left: 10 })).toEqual(['money']);
    const free = [...set('lighter'), 'arms.population.allocation.extraHours=false'];
    const setup = (w: SmallWorld) => void w.rules.schoolCases.fill(100);
    const lighter = { arm: 'population', set: free };
    expect(notesOf(lighter, 'ambulant', 1, { left: 10, setup })).toEqual(['undefined']);
    const w = monthFive(options('wait'));
    const price = w.rules.funds.pots[0]?.cost[w.code('ambulant')] as number;
    const notes = notesOf(options('wait'), 'ambulant', 2, { left: price });
    expect(notes.sort()).toEqual(['money behind others', 'undefined']);
  });

  it('is the family itself', () => {
    const options = { set: ['access.decline=0.5'], falls: { choice: 0 } };
    expect(notesOf(options, 'ambulant', 1)).toEqual(['declined']);
  });

  it('is noted of nobody else, and forgotten', () => {
    const w = monthFive({ set: ['products.ambulant.placesPer1000=0'] });
    const [one, other] = [w.child(100), w.child(101)];
    for (const row of [one, other]) w.wait(row, 'home', 'ambulant');
    w.m.followed = followRows([one]);
    offers(w, [one, other]);
    expect([...w.m.followed.keys()]).toEqual([one]);
    expect(w.m.followed.get(one)?.home.obstacle).toBe('noPlace');
    forgetNotes(w.m.followed);
    const nothing = { obstacle: undefined, behind: false, cut: false };
    expect(w.m.followed.get(one)).toEqual({ school: nothing, home: nothing });
  });
});
