import { type Corruptions, code, now, untouched } from './year-end.ts';

export const money: Corruptions = {
  'partitions-are-whole': [
    [
      'a child not counted by need',
      (s) => {
        s.m.history.months['required.q1'][now(s)]! -= 1;
      },
      /^\d+$/,
    ],
    [
      'a child not counted by help',
      (s) => {
        s.m.history.months['support.q1'][now(s)]! += 1;
      },
      /^\d+$/,
    ],
    [
      'a child not counted by match',
      (s) => {
        s.m.history.months['match.fitting'][now(s)]! += 1;
      },
      /^\d+$/,
    ],
    [
      'a cent not counted by kind',
      (s) => {
        s.m.history.months['spend.care'][now(s)]! += 1;
      },
      /^\d+$/,
    ],
    [
      'a shift to nobody',
      (s) => {
        s.m.history.months['pool.shift.swv'][now(s)]! += 1;
      },
      /^1$/,
    ],
    [
      'OZA counted once too often',
      (s) => {
        s.m.history.months['support.q4All'][now(s)]! += 1;
      },
      /^\d+$/,
    ],
    [
      'help less than nothing',
      (s) => {
        s.m.history.months['harm.refused'][now(s)] = -1;
      },
      /^-1$/,
    ],
  ],
  'every-number-is-a-number': [
    [
      'a month missing',
      (s) => {
        s.m.history.months['waiting.count'][now(s)] = Number.NaN;
      },
      /NaN/,
    ],
    [
      'a year missing',
      (s) => {
        s.m.history.years['q4.siblingRisk'][0] = Infinity;
      },
      /Infinity/,
    ],
  ],
  'money-is-conserved': [
    [
      'half a cent',
      (s) => {
        s.m.book[20]! += 0.5;
      },
      /cell 20/,
    ],
    [
      'care of one child more',
      (s) => {
        s.m.bookByQuadrant[4 * 15 + 10]! += 100;
      },
      /^\d+$/,
    ],
    [
      'a child nobody pays for',
      (s) => {
        s.world.home.product[untouched(s)] = code(s, 'ambulant');
      },
      /^\d+$/,
    ],
    [
      'a referral nobody made',
      (s) => {
        s.m.bookByQuadrant[4 * 15 + 11]! += 100;
      },
      /^\d+$/,
    ],
    [
      'overhead',
      (s) => {
        s.m.bookByQuadrant[4 * 15 + 12]! += 100;
      },
      /^\d+$/,
    ],
    [
      'prevention',
      (s) => {
        s.m.accounts[0]!.prevention += 1;
      },
      /^\d+$/,
    ],
    [
      'transport',
      (s) => {
        s.m.bookByQuadrant[3 * 15 + 14]! += 1;
      },
      /^\d+$/,
    ],
    [
      'a euro by product alone',
      (s) => {
        s.m.book[40]! += 1;
      },
      /^\d+$/,
    ],
    [
      'an account that forgot',
      (s) => {
        s.m.accounts[0]!.spent -= 1;
      },
      /^\d+$/,
    ],
    [
      'a carry out of nothing',
      (s) => {
        s.m.accounts[0]!.carriedIn += 1;
      },
      /^\d+$/,
    ],
    [
      'a deficit that is none',
      (s) => {
        s.m.history.months['budget.deficit'][now(s) - 1]! += 1;
      },
      /^\d+$/,
    ],
  ],
  'unprotected-spending-stays-in-the-pool': [
    [
      'a cent more than the limit',
      (s) => {
        s.m.accounts[0]!.left += 1;
      },
      /^-?\d+$/,
    ],
    [
      'a deficit that is none',
      (s) => {
        s.m.accounts[0]!.deficit += 1;
      },
      /^\d+$/,
    ],
    [
      'unprotected help on a pot that is short',
      (s) => {
        const account = s.m.accounts[0]!;
        const short = account.left + 1000;
        account.left = -1000;
        account.deficit = 1000;
        account.available -= short * (12 - s.m.clock.monthOfYear);
        account.prevention = 0;
      },
      /^row/,
    ],
  ],
};
