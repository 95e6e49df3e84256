import { age, type Corruptions, code, helped, someone, untouched } from './year-end.ts';

export const help: Corruptions = {
  'one-place-per-child': [
    [
      'the school of another age',
      (s) => {
        s.m.people.regularSchool[untouched(s)] = 42;
      },
      /^42$/,
    ],
    [
      'youth help in the school slot',
      (s) => {
        s.world.school.product[untouched(s)] = code(s, 'ambulant');
      },
      /code 8/,
    ],
    [
      'a product that does not exist',
      (s) => {
        s.world.home.product[untouched(s)] = 99;
      },
      /code 99/,
    ],
    [
      'help from next month on',
      (s) => {
        s.world.home.start[helped(s)] = 12;
      },
      /from 12/,
    ],
    [
      'help that has ended',
      (s) => {
        s.world.home.ends[helped(s)] = 11;
      },
      /ends 11/,
    ],
    [
      'a group of nobody',
      (s) => {
        s.world.home.grouped[untouched(s)] = 1;
      },
      /grouped 1/,
    ],
    [
      'a group for help that has none',
      (s) => {
        const row = helped(s);
        s.world.home.product[row] = code(s, 'verblijf');
        s.world.home.grouped[row] = 1;
      },
      /code 10/,
    ],
    [
      'a special school that is not there',
      (s) => {
        s.world.school.product[s.m.clock.outsideLo] = code(s, 'so');
      },
      /undefined/,
    ],
  ],
  'nobody-helped-outside-ages': [
    [
      'social work for a toddler',
      (s) => {
        const row = someone(s, (r) => age(s, r) === 20);
        s.world.school.product[row] = code(s, 'smw');
        s.world.school.start[row] = 11;
      },
      /: 20$/,
    ],
    [
      'a primary place after the step',
      (s) => {
        s.world.school.product[someone(s, (r) => age(s, r) === 170)] = code(s, 'sbo');
      },
      /born -159/,
    ],
    [
      'a secondary place before it',
      (s) => {
        s.world.school.product[someone(s, (r) => age(s, r) === 100)] = code(s, 'pro');
      },
      /born -89/,
    ],
  ],
  'non-residents-never-use-q3-q4': [
    [
      'help at home',
      (s) => {
        s.world.home.product[s.m.clock.outsideLo] = 2;
      },
      /: 2$/,
    ],
    [
      'a wait for youth help',
      (s) => {
        s.world.home.wait[s.m.clock.outsideLo] = code(s, 'ambulant');
      },
      /product 8/,
    ],
    [
      'an arrangement',
      (s) => {
        s.world.school.product[s.m.clock.outsideLo] = code(s, 'arrangement');
      },
      /product 3/,
    ],
  ],
  'no-product-over-its-limit': [
    [
      'a start without a place',
      (s) => {
        const places = s.rules.products.places.map(() => 0);
        s.rules = { ...s.rules, products: { ...s.rules.products, places } };
        s.world.home.start[
          someone(s, (r) => s.rules.products.quadrant[s.world.home.product[r]!] === 4)
        ] = 11;
      },
      /^\d+$/,
    ],
    [
      'a start beyond a provider’s volume',
      (s) => {
        s.rules.volume.fill(0);
        s.world.home.start[helped(s)] = 11;
      },
      /^\d+$/,
    ],
    [
      'a case beyond a school’s hours',
      (s) => {
        s.rules.schoolCases.fill(0);
        const row = someone(s, (r) => age(s, r) > 60 && s.world.school.product[r] === 0);
        s.world.school.product[row] = code(s, 'smw');
        s.world.school.start[row] = 11;
      },
      /^\d+$/,
    ],
    [
      'a case beyond a team’s hours',
      (s) => {
        s.rules.teamCases.fill(0);
        const row = untouched(s);
        s.world.home.product[row] = code(s, 'wijkteam');
        s.world.home.start[row] = 11;
      },
      /^\d+$/,
    ],
  ],
  'waiting-is-orderly': [
    [
      'a wait for nothing that exists',
      (s) => {
        s.world.home.wait[untouched(s)] = 42;
      },
      /code 42/,
    ],
    [
      'a wait since next month',
      (s) => {
        const row = untouched(s);
        s.world.home.wait[row] = 8;
        s.world.home.since[row] = 12;
      },
      /: 12$/,
    ],
    [
      'a fourth stage',
      (s) => {
        const row = untouched(s);
        s.world.home.wait[row] = 8;
        s.world.home.stage[row] = 3;
      },
      /: 3$/,
    ],
    [
      'a route that is not there',
      (s) => {
        const row = untouched(s);
        s.world.home.wait[row] = 8;
        s.world.home.route[row] = 9;
      },
      /: 9$/,
    ],
    [
      'a light question where help runs',
      (s) => {
        s.world.home.wait[helped(s)] = code(s, 'wijkteam');
      },
      /waits for 2/,
    ],
    [
      'a wait for what has the slot',
      (s) => {
        const row = someone(s, (r) => s.rules.products.quadrant[s.world.home.product[r]!] === 4);
        s.world.home.wait[row] = code(s, 'verblijf');
      },
      /waits for 10/,
    ],
    [
      'a wait for another special school',
      (s) => {
        const row = someone(s, (r) => s.rules.products.career[s.world.school.product[r]!] === 1);
        s.world.school.wait[row] = code(s, 'so');
      },
      /waits for 5/,
    ],
  ],
};
