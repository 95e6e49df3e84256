/** Every text of the report, in English. */
import { glossary } from '../../../language/glossary.ts';
import { answersEn } from './answers-en.ts';
import { backEn } from './back-en.ts';
import type { Words } from './nl.ts';

const kids = (n: string) => (n === '1' ? '1 child' : `${n} children`);

export const en: Words = {
  kicker: 'Report of a simulation',
  skip: 'To the answer',
  contents: 'In this report',
  made: (date, version, seed, replications) =>
    `Made on ${date} by proeftuin ${version}, with seed “${seed}” and ${replications}.`,
  notPrecise: 'The wanted precision has not been reached.',
  titles: {
    answer: 'The answer',
    comparison: 'The arms side by side',
    pictures: 'In pictures',
    tables: 'All outcomes',
    assumptions: 'What this rests on',
    reproduce: 'Work it out again',
  },
  answer: {
    byAssumption: (arm) =>
      `That ‘${arm}’ comes out better than today – less money, less waiting, fewer home-sitters – follows from these assumptions. It is a calculation, not a measurement.`,
    resting:
      'These outcomes follow from those assumptions. It is a calculation, not a measurement. Another number may give another answer.',
    see: 'See the assumptions',
  },
  glance: {
    title: 'Difference from today',
    says: 'Mean over the years of the pilot. Dot: the difference; bar: the 95% interval. Left of the line is less than today.',
  },
  measure: {
    money: (unit) => `Spending, ${unit}`,
    waiting: 'Children who wait over three months',
    homeSitters: 'Children who sit at home over three months',
  },
  euroUnit: {
    millions: 'million euros a year',
    thousands: 'thousand euros a year',
    euros: 'euros a year',
  },
  comparison: {
    caption: (today) => `Mean over the years of the pilot; ‘${today}’ is the year before`,
    measure: 'what',
    children: 'children, by their heaviest help',
    delay: 'children who wait or sit at home',
    money: (unit) => unit,
    kept: 'budget and agreements',
    trendOf: (arm) => `trend of ${arm}`,
    trendAlt: (from, to) => `from ${from} today to ${to} in the last year`,
    waiting: 'waits over three months',
    homeSitters: 'sits at home over three months',
    withOza: (quadrant) => `${quadrant}, incl. OZA`,
    total: 'together',
    belowDuty: 'months below legal duty',
    agreements: 'The agreements, by arm',
    agreement: 'agreement',
    noAgreements: 'The scenario names no agreements.',
    rule: 'Kept: on the right side with 95% certainty. Not certain: neither this nor its opposite can be said with 95% certainty.',
    fromYear: (year) => `not from year ${year} on`,
    inYears: (years) => `not in year ${years}`,
  },
  verdict: { holds: 'kept', fails: 'not kept', open: 'not certain' },
  figure: {
    numbers: 'The numbers of this figure',
    year: (n) => `year ${n}`,
    arm: glossary.arm.en,
    notFromZero: (low) => ` The scale begins at ${low}, not at 0.`,
  },
  time: {
    intro:
      'Every line is the mean over all replications; nine out of ten replications lie within the band (5–95%). Thin grey lines are the other arms. Left of the dotted line is today, when all arms are equal; 1, 2 … are the years of the pilot. Within a row all arms have the same scale.',
    children: 'Children by quadrant, month by month',
    oza: '③ and ④: education and care (OZA)',
    waitingTitle: 'Waiting, over three months',
    homeSittersTitle: 'Sitting at home, over three months',
    says: (today, arms, year) => `Today ${kids(today)}; in year ${year}: ${arms}.`,
    panel: (arm, today, year, last, low, high) =>
      `${arm}: from ${kids(today)} today to ${last} in year ${year} (5–95%: ${low}–${high}).`,
    table: 'Children by year: mean, and in brackets 5–95% of the replications',
  },
  flow: {
    title: 'Who goes from which help to which, in an average year',
    counts: (up, down, same) => `${up} heavier, ${down} lighter, ${same} the same`,
    note: (left, arm) =>
      `On the left the help at the start of the year, on the right at its end; the thicker the stream, the more children. Drawn are only children with ②, ③, ④ or OZA at the start or at the end. Those who had nothing, only ① or lived elsewhere at both ends (in ‘${arm}’ ${kids(left)}) are in the table. Help that both starts and ends within the year does not show here.`,
    panel: (arm, drawn, up, down, same) =>
      `Flow between quadrants in ${arm}: of ${kids(drawn)}, ${up} go to heavier help and ${down} to lighter; ${same} keep the same.`,
    ribbon: (from, to, n) => `${from} → ${to}: ${kids(n)}`,
    start: 'start of the year',
    end: 'end',
    key: {
      up: 'heavier',
      down: 'lighter',
      same: 'the same',
      sideways: 'from ③ to ④ or back',
      moved: 'came into or left the area',
    },
    states: {
      outside: 'outside the area',
      none: 'no help',
      q1: `① ${glossary.q1.en}`,
      q2: `② ${glossary.q2.en}`,
      q3: `③ ${glossary.q3.en}`,
      q4: `④ ${glossary.q4.en}`,
      oza: '③④ OZA',
    },
    short: { outside: 'outside', none: 'none', q1: '①', q2: '②', q3: '③', q4: '④', oza: '③④' },
    table: (arm) =>
      `${arm}: children a year, from the help at the start (row) to that at the end (column)`,
    from: 'from',
    to: 'to',
  },
  budget: {
    title: 'The budget, and what was spent from it',
    note: 'Bar: spent from the budget. Line: what there was, with what was left over from earlier years. A broken line: this budget does not bind, it is there to compare with. Basic care and transport are not paid from the budget.',
    noteWithout:
      'Bar: spent from the budget. Line: what there was, with what was left over from earlier years. A broken line: this budget does not bind, it is there to compare with.',
    panel: (arm, year, spent, available, deficit) =>
      `${arm}: in year ${year} ${spent} spent of ${available}; ${deficit}.`,
    noDeficit: 'no deficit',
    deficit: (euros) => `a deficit of ${euros} a year on average`,
    above: (euros) => `${euros} a year above this budget on average`,
    short: (euros) => `${euros} a year short`,
    over: (euros) => `${euros} a year above it`,
    available: 'there was',
    spent: 'spent',
    carried: 'of which carried over',
    gap: 'deficit',
    table: (unit) => `Budget and what was spent from it, ${unit}`,
  },
  payers: {
    title: 'Who pays what',
    note: 'All spending on these children, also what falls outside the budget.',
    panel: (arm, today, last, year, parts) =>
      `${arm}: from ${today} today to ${last} in year ${year} (${parts}).`,
    table: (unit) => `Spending by payer, ${unit}: mean`,
    payer: 'payer',
  },
  forest: {
    title: (base) => `Difference from ${base}`,
    note: (base) =>
      `Every replication plays the same children with the same luck in every arm, so the difference from ${base} is what the arm does. Dot: mean difference; bar: the 95% interval. An open dot: the interval contains 0, no difference can be seen. Every measure has its own scale.`,
    up: 'more is better',
    down: 'less is better',
    table: (base) => `Difference from ${base}: mean and 95% interval`,
  },
  family: {
    title: (base) => `All replications: difference from ${base}, year by year`,
    note: (shown, all) =>
      shown === all
        ? `Every thin line is one replication (${all}); the thick line is the mean.`
        : `Every thin line is one replication; drawn are the first ${shown} of ${all}. The thick line is the mean of all ${all}.`,
    panel: (arm, last, year, low, high) =>
      `${arm}: ${last} on average in year ${year}; nine out of ten replications between ${low} and ${high}.`,
    table: (measure) => `${measure}: mean difference, and in brackets 5–95% of the replications`,
  },
  answers: answersEn,
  ...backEn,
};
