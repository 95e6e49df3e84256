/** The words of the pages of answers in English. */
import type { AnswerWords } from './answers-nl.ts';

export const answersEn: AnswerWords = {
  kickers: {
    sweep: 'Report of a sweep',
    threshold: 'Report of a threshold',
    explain: 'Report of an explanation',
    sensitivity: 'Report of a sensitivity analysis',
    uncertain: 'Report of plausible worlds',
  },
  titles: { pictures: 'In pictures', table: 'The numbers', made: 'How this was made' },
  runs: 'size',
  mean: 'mean',
  interval: '95% interval',
  band: 'mean, with 95% interval',
  kept: { holds: 'all agreements kept', open: 'not certain', fails: 'not all kept' },
  again: 'This works everything out again from the manifest of this folder alone, and compares.',
  againByCommand:
    'With this command the same version gives the same answer, to the last digit: the digest is equal then.',
  sweep: {
    curve: 'How it runs',
    says: (arm, axis) =>
      `Means over the years of the pilot, in the arm ‘${arm}’, at every value of: ${axis}.`,
    marks:
      'Below the curve stands for every value whether all agreements are kept there (✓), that is not certain (?), or not (✗).',
    notFromZero: (low) => `The scale begins at ${low}, not at 0.`,
    drawn: (shown, all) => `Drawn are ${shown} of the ${all} points.`,
    tooMany: (cells) =>
      `Too many points for a map (${cells}); the tables of the folder have them all.`,
    today: 'today',
    limit: 'the limit of the agreement',
    panel: (measure, from, first, to, last) => `${measure}: ${first} at ${from}, ${last} at ${to}`,
    map: 'Heat map',
    mapSays: (arm, down, across) =>
      `Down: ${down}. Across: ${across}. The fuller the colour, the higher the number. Means over the years of the pilot, in the arm ‘${arm}’.`,
    failed: 'failed',
    varied: 'what was varied',
    method: 'design',
    points: 'points',
    design: 'digest of the design',
    table: 'By point: mean over the years of the pilot',
    command:
      'The command itself is in manifest.json. This page is the same when the sweep was computed in shards and merged.',
  },
  threshold: {
    title: 'The margin of each condition',
    says: 'Above the line at 0 the condition holds, below it does not. The line is the mean, the band its 95% interval, each dot a value that was simulated.',
    region: 'The grey strip is the 95% interval of the threshold.',
    margin: (condition) => `Margin of ‘${condition}’`,
    mark: (value, range) => `threshold ${value} (${range})`,
    firstToBreak: 'the first to break',
    panel: (condition, from, first, to, last) =>
      `Margin of ‘${condition}’: ${first} at ${from}, ${last} at ${to}`,
    table: 'The margin by value: mean and 95% interval',
    value: 'value',
    searched: 'what was varied',
    conditions: 'conditions',
  },
  explain: {
    title: 'From the one arm to the other',
    says: 'The arms stand at the top and the bottom; each bar between them is what a group adds: orange to the right is more, blue to the left is less. The thin line is the 95% interval of that contribution.',
    split: 'Direct, and displaced by the budget',
    part: 'part',
    difference: 'the whole difference',
    direct: 'direct',
    displaced: 'displaced by the budget',
    table: 'Contributions: mean and 95% interval',
  },
  sensitivity: {
    effects: 'Which number moves the difference most',
    effectsSay:
      'Dot: the mean change over the whole range; line: its 95% interval. An open dot cannot be told from luck.',
    shares: 'Where the variance of the outcome comes from',
    sharesSay: 'Dot: the share of the variance; line: its 95% interval. An open dot: unresolved.',
    number: 'number (path in the scenario)',
    size: 'change',
    spread: 'spread',
    luck: 'luck',
    about: 'about',
    verdict: 'verdict',
    matters: 'more than luck',
    unclear: 'cannot be told from luck',
    alone: 'alone',
    total: 'in total',
    factor: 'group',
    table: (measure) => `${measure}: all numbers, the largest first`,
  },
  uncertain: {
    curve: 'How it hangs on the shrink',
    curveSays:
      'In which share of the plausible worlds all agreements hold, at every yearly shrink of the budget. The band is the 95% interval.',
    axis: 'shrink a year',
    differences: 'Difference from today',
    differencesSay:
      'Dot: the mean of all worlds; line: where 95% of the worlds lie. An open dot: 0 is among them.',
    share: 'share of the worlds',
    worlds: '95% of the worlds',
    not: 'not knowing',
    luck: 'luck',
    table: 'Difference from today, by arm and measure',
    drawn: 'numbers that were drawn',
  },
};
