import { DUTIES, UNSEEN_SCHOOL } from '../../src/model/mark.ts';
import { age, type Corruptions, helped, now, someone, untouched } from './year-end.ts';

export const children: Corruptions = {
  'need-is-in-range': [
    [
      'a fifth level',
      (s) => {
        s.world.home.level[untouched(s)] = 4;
      },
      /: 4$/,
    ],
    [
      'school need before school',
      (s) => {
        s.world.school.level[someone(s, (r) => age(s, r) < 48)] = 1;
      },
      /months/,
    ],
    [
      'half noticed',
      (s) => {
        s.world.home.noticed[untouched(s)] = 2;
      },
      /: 2$/,
    ],
    [
      'nothing noticed',
      (s) => {
        s.world.home.noticed[untouched(s)] = 1;
      },
      /: [01]$/,
    ],
    [
      'need since next month',
      (s) => {
        const row = untouched(s);
        s.world.home.level[row] = 2;
        s.world.home.needSince[row] = 12;
      },
      /: 12$/,
    ],
    [
      'fragile for ever',
      (s) => {
        s.world.home.fragileUntil[untouched(s)] = 999;
      },
      /: 999$/,
    ],
    [
      'a toddler that sits at home from school',
      (s) => {
        s.world.sitterSince[someone(s, (r) => age(s, r) < 48)] = 3;
      },
      /: \d+$/,
    ],
    [
      'a home-sitter from elsewhere',
      (s) => {
        s.world.sitterSince[s.m.clock.outsideLo] = 3;
      },
      /: \d+$/,
    ],
    [
      'a home-sitter since next month',
      (s) => {
        s.world.sitterSince[untouched(s)] = 12;
      },
      /row/,
    ],
  ],
  'children-are-conserved': [
    [
      'a child too many',
      (s) => {
        s.m.clock = { ...s.m.clock, hi: s.m.clock.hi + 1 };
      },
      /^\d+$/,
    ],
    [
      'a child lost since last month',
      (s) => {
        s.m.history.months['children.total'][now(s) - 1]! += 1;
      },
      /^\d+$/,
    ],
    [
      'a newcomer who does not live here',
      (s) => {
        s.m.people.movedIn[0] = s.m.clock.hi;
        s.m.people.movedInCount = 1;
      },
      /row/,
    ],
    [
      'a newcomer who keeps its help',
      (s) => {
        s.m.people.movedIn[0] = someone(
          s,
          (r) => s.world.home.product[r] !== 0 && s.world.home.start[r]! < 11,
        );
        s.m.people.movedInCount = 1;
      },
      /row/,
    ],
  ],
  'the-unborn-have-nothing': [
    [
      'need before birth',
      (s) => {
        s.world.home.level[s.m.clock.hi] = 1;
      },
      /row/,
    ],
    [
      'need before coming here',
      (s) => {
        s.world.school.wait[s.m.clock.outsideHi] = 1;
      },
      /row/,
    ],
  ],
  'counts-match-children': [
    [
      'children in use',
      (s) => {
        s.m.inUse[8]! += 1;
      },
      /^\d+$/,
    ],
    [
      'children in groups',
      (s) => {
        s.m.inGroup[8]! += 1;
      },
      /^\d+$/,
    ],
    [
      'children of a provider',
      (s) => {
        s.m.withProvider[0]! += 1;
      },
      /^\d+$/,
    ],
    [
      'cases at a school',
      (s) => {
        s.m.cases[1]! += 1;
      },
      /^\d+$/,
    ],
    [
      'levels counted',
      (s) => {
        s.world.levelCounts[0]! += 1;
      },
      /^\d+$/,
    ],
    [
      'a child listed twice',
      (s) => {
        s.m.active.rows[0] = s.m.active.rows[1]!;
      },
      /^[02]$/,
    ],
  ],
  'marks-match-children': [
    [
      'a level not touched',
      (s) => {
        s.world.home.level[untouched(s)] = 3;
      },
      /^\d+$/,
    ],
    [
      'fragile and not marked',
      (s) => {
        s.world.home.fragileUntil[untouched(s)] = 12;
      },
      /^\d+$/,
    ],
    [
      'nothing to do and marked',
      (s) => {
        s.world.marks[untouched(s)]! |= UNSEEN_SCHOOL;
      },
      /^1$/,
    ],
    [
      'something to do and not marked',
      (s) => {
        s.world.marks[helped(s)]! &= ~DUTIES;
      },
      /^0$/,
    ],
    [
      'the bounds of another class',
      (s) => {
        s.world.bounds[helped(s)] = 7;
      },
      /^7$/,
    ],
  ],
};
