import { beforeAll, describe, expect, it } from 'vitest';
import type { ArmDiary, ChildDiary, Stretch } from '../../../src/experiment/child/diary.ts';
import { type ChildEvent, eventsOf } from '../../../src/experiment/child/events.ts';
import type { Help, Situation } from '../../../src/experiment/child/situation.ts';
import { diariesOf, small } from './small.ts';

const scenario = small(
  ['trajectoryCeiling', 'population'],
  ['arms.trajectoryCeiling.budget.whenShort=end'],
);
let diaries: ChildDiary[];
beforeAll(() => {
  diaries = diariesOf(scenario);
});

const calm: Situation = {
  need: {
    school: { level: 0, known: false, waits: undefined, unanswered: undefined },
    home: { level: 0, known: false, waits: undefined, unanswered: undefined },
  },
  help: { school: undefined, home: undefined },
  cut: { school: false, home: false },
  support: 'none',
  match: 'fitting',
  school: { index: 3, kind: 'po' },
  sitsSince: undefined,
  droppedOut: false,
};

const diary = (...stretches: readonly Stretch[]): ArmDiary => ({
  arm: 'a',
  stretches,
  comes: undefined,
  leaves: undefined,
});

describe('what happens', () => {
  it('is what differs: need, notice, a question and why it waits, the start of something lighter, an end', () => {
    const home = { level: 3, known: true, waits: undefined, unanswered: undefined };
    const wait = { product: 'ambulant', since: 2, route: 'gp', behind: false } as const;
    const help: Help = { product: 'wijkteam', quadrant: 'q2', since: 6, grouped: false };
    const waiting = (why: 'procedure' | 'money') => ({
      ...calm,
      need: { ...calm.need, home: { ...home, waits: { ...wait, why } } },
    });
    const helped = { ...calm, need: { ...calm.need, home }, help: { ...calm.help, home: help } };
    const cut = { ...helped, help: calm.help, cut: { school: false, home: true }, sitsSince: 9 };
    const told = eventsOf(
      diary(
        { from: 2, through: 3, situation: waiting('procedure') },
        { from: 4, through: 5, situation: waiting('money') },
        { from: 6, through: 8, situation: helped },
        { from: 9, through: 9, situation: cut },
      ),
      calm,
    );
    const ambulant = { domain: 'home', product: 'ambulant' };
    expect(told).toEqual([
      { month: 2, what: 'needRises', domain: 'home', level: 3 },
      { month: 2, what: 'noticed', domain: 'home' },
      { month: 2, what: 'asks', ...ambulant },
      { month: 2, what: 'waits', ...ambulant, why: 'procedure', behind: false },
      { month: 4, what: 'waits', ...ambulant, why: 'money', behind: false },
      { month: 6, what: 'starts', product: 'wijkteam', waited: 4, asked: 'ambulant' },
      { month: 9, what: 'ends', product: 'wijkteam', months: 3, forMoney: true },
      { month: 9, what: 'sitsAtHome' },
    ]);
  });

  it('is nothing where nothing changes, and what a child brings along is no news', () => {
    expect(eventsOf(diary({ from: 0, through: 9, situation: calm }), calm)).toEqual([]);
    const comes = { month: 4, how: 'movesIn' } as const;
    const came = { ...diary({ from: 4, through: 9, situation: calm }), comes };
    const sitting = { ...calm, sitsSince: -5 };
    expect(eventsOf(came, sitting)).toEqual([{ month: 4, what: 'movesIn' }]);
  });
});

describe('the events of everybody', () => {
  it('are in order of time, and make of how a child was how it is', () => {
    let events = 0;
    for (const { arms } of diaries) {
      const before = arms[0]?.stretches.at(-1)?.situation;
      for (const arm of arms.slice(1)) {
        const told = eventsOf(arm, before);
        events += told.length;
        const months = told.map(({ month }) => month);
        expect(months).toEqual([...months].sort((a, b) => a - b));
        const start = arm.comes ? arm.stretches[0]?.situation : before;
        const end = arm.stretches.at(-1)?.situation;
        if (start && end) expect(relived(start, told)).toEqual(bare(end));
      }
    }
    expect(events).toBeGreaterThan(1000);
  });

  it('are of every kind', () => {
    const kinds = new Set(
      diaries.flatMap(({ arms }) => arms.flatMap((arm) => eventsOf(arm))).map(({ what }) => what),
    );
    const rare = new Set(['dropsOut', 'unanswered']);
    expect([...kinds].filter((kind) => !rare.has(kind)).sort()).toEqual([
      'asks',
      'backToSchool',
      'born',
      'changesSchool',
      'ends',
      'enrols',
      'leavesQueue',
      'movesAway',
      'movesIn',
      'needFalls',
      'needRises',
      'noticed',
      'sitsAtHome',
      'starts',
      'turns18',
      'waits',
    ]);
  });
});

interface Bare {
  school: number;
  home: number;
  help: string[];
  sits: boolean;
}

function bare({ need, help, sitsSince }: Situation): Bare {
  const running = [help.school, help.home].flatMap((one) => one?.product ?? []);
  return {
    school: need.school.level,
    home: need.home.level,
    help: running.sort(),
    sits: sitsSince !== undefined,
  };
}

function relived(start: Situation, events: readonly ChildEvent[]): Bare {
  const now = bare(start);
  for (const event of events)
    switch (event.what) {
      case 'needRises':
      case 'needFalls':
        now[event.domain] = event.level;
        break;
      case 'starts':
        now.help.push(event.product);
        break;
      case 'ends':
        now.help.splice(now.help.indexOf(event.product), 1);
        break;
      case 'sitsAtHome':
        now.sits = true;
        break;
      case 'backToSchool':
        now.sits = false;
    }
  now.help.sort();
  return now;
}
