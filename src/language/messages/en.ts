/** Every text that the program says, in English. */
import { glossary } from '../glossary.ts';
import type { Messages } from './nl.ts';

const children = (n: string) => (n === '1' ? '1 child' : `${n} children`);
const replications = (n: string) => (n === '1' ? '1 replication' : `${n} replications`);

export const en: Messages = {
  program: {
    tagline:
      'Works out what happens to children, waiting times and money when youth help and special education in a pilot area are paid from one budget.',
    usage: 'Usage: proeftuin [command] [options]',
    screenHint: 'For the interactive screen, start proeftuin in a terminal, without a command.',
  },
  help: {
    commands: 'Commands:',
    options: 'Options:',
    arguments: 'Arguments:',
    choices: 'choices:',
    text: 'text',
    number: 'number',
    list: 'repeatable',
    required: 'required',
    examples: 'Examples:',
    runExample: 'the main scenario, quicker',
    setExample: 'what if the budget shrinks faster?',
    switched: 'on or off',
  },
  commands: {
    run: 'simulates all arms of a scenario and compares them',
    reproduce: 'runs a run’s folder again and compares the numbers, to the last bit',
    threshold: 'finds up to which value of one number all conditions hold',
    report: 'makes the report and tables of a folder again, or compares two folders',
    check: 'validates scenarios and says what is in them; nothing is simulated',
    scenarios: 'lists the scenarios that come with the program',
    schema: 'prints the JSON Schema of a scenario',
  },
  options: {
    scenario: 'a scenario file, or the name of one that comes with the program',
    folder: 'the folder that a run left behind',
    other: 'a second folder, to compare with',
    out: 'where the folder (or, of two folders, the page that compares them) is to be',
    resume: 'go on with what was left of this run',
    quick: 'only the first three replications',
    open: 'open the report in the browser',
    vary: 'what is varied: path=from:to',
    keep: 'a condition that has to hold (else the scenario’s agreements)',
    arm: 'the arm that it is about',
    smallest: 'look for the smallest value instead of the largest',
    width: 'how wide the interval may be',
    seed: 'the text that all chance follows from',
    replications: 'how often every arm is simulated',
    precision: 'go on until every indicator is known within this many times its tolerance',
    arms: 'only these arms, separated by commas',
    set: 'give one value of the scenario another value: path=value',
    workers: 'how many processor cores may be used (all, unless told otherwise)',
    format: 'the form of the outcome',
    lang: 'the language',
    quiet: 'no progress and no messages, only the outcome',
    check: 'test every law of the model after every month',
    plain: 'line by line, without tables and pictures (for a screen reader)',
    help: 'show this help',
    version: 'show the version',
  },
  expected: {
    command: 'a command',
    option: 'an option of this command',
    scenario: 'a scenario file',
    oneScenario: 'one scenario',
    folder: 'the folder of a run',
    fewFolders: 'no more folders than the command compares',
    freeFolder: 'a place where there is nothing yet',
    writableFolder: 'a folder that can be written to',
    existing: 'something that is there already',
    wholeNumber: 'a whole number from 1',
    positive: 'a number above 0',
    notBoth: '--replications or --precision, not both',
    oneOf: (choices) => `one of ${choices}`,
    value: 'a value',
    once: 'this option once',
    tolerance: 'a scenario that declares an indicator with a tolerance',
    nothing: 'nothing',
    more: 'more than one',
    both: 'both',
  },
  hints: {
    meant: (word) => `did you mean ${word}?`,
    scenarios: 'proeftuin scenarios lists them',
    folders: 'run says where it keeps the outcome',
    out: 'choose another place with --out',
  },
  run: {
    title: (scenario, n, years) => `${scenario} · ${children(n)} · ${years} years`,
    progress: (finished, planned) => `${finished} of ${planned}`,
    timeLeft: (time) => `${time} left`,
    seconds: (n) => `${n} s`,
    minutes: (n) => `${n} min`,
    interrupted: (finished, planned) =>
      `Interrupted after ${finished} of ${planned} replications; what is finished has been counted and kept.`,
    interruptedAtOnce: 'Interrupted before a replication was finished.',
    again: 'Go on with:',
    kept: (folder) => `Kept in ${folder}; open report.html there.`,
    resumed: (n) => `${replications(n)} taken over from an earlier time.`,
    waiting: (n) =>
      `${replications(n)} of an earlier, broken-off run are still there; --resume goes on with them.`,
    notPrecise: (n) => `After ${replications(n)} the wanted precision has not been reached.`,
    failed: 'Failed:',
  },
  reproduce: {
    same: (n) =>
      `Equal to the last bit: ${replications(n)} run again, and all files are as they were.`,
    sameQuick: (n, all) =>
      `Equal to the last bit: the first ${n} of ${replications(all)}, and all files are as they were.`,
    altered: (files) => `Not run again: changed since the run: ${files}.`,
    missing: (file) => `${file} (missing)`,
    changed: (file, bytes, was) => `${file} (${bytes} bytes; was ${was})`,
    alteredSame: (file) => `${file} (other content)`,
    otherScenario: (paths) =>
      `Not run again: this version completes the scenario otherwise, at ${paths}. Use the version that made the folder.`,
    different: (arm, replication, when, measure, was, is) =>
      `Not equal. First difference: arm ${arm}, replication ${replication}, ${when}, ${measure}: was ${was}, now ${is}.`,
    differentDigest: (replication) =>
      `Not equal: the digest of replication ${replication} is another, though all numbers in the tables are equal.`,
    month: (n) => `month ${n}`,
    year: (n) => `year ${n}`,
    absent: 'nothing',
    summary: 'Not equal: summary.json says something else than the numbers.',
    otherVersion: (then, now) =>
      `Made with version ${then}, run now with ${now}: a difference may come from that.`,
    interrupted: (n) => `Interrupted; the ${replications(n)} until then were equal.`,
  },
  report: {
    made: (file) => `Made: ${file}`,
    cannotOpen: (file) => `No browser could be opened; open ${file} yourself.`,
  },
  folder: {
    run: 'a folder made by proeftuin run',
    noManifest: 'no manifest.json',
    altered: 'a folder that was changed since',
    otherKind: 'a folder with the answer to another question',
    reproduce: 'proeftuin reproduce says what was changed',
  },
  answer: {
    noCeiling: 'without a ceiling,',
    shrink: (percent) => `with the budget shrinking ${percent} a year,`,
    smaller: (year, percent) => `with a budget that is ${percent} smaller in year ${year},`,
    larger: (year, percent) => `with a budget that is ${percent} larger in year ${year},`,
    certainty: (range) => `95%: ${range}`,
    uncertain: 'one replication: how certain is unknown',
    costsLess: (arm, euros, certainty) =>
      `${arm} costs ${euros} a year less than today (${certainty})`,
    costsMore: (arm, euros, certainty) =>
      `${arm} costs ${euros} a year more than today (${certainty})`,
    costsTheSame: (arm, certainty) =>
      `${arm} costs as much as today (difference in euros a year, ${certainty})`,
    costsUnclear: (arm, certainty) =>
      `it cannot be told whether ${arm} costs more or less than today (difference in euros a year, ${certainty})`,
    and: 'and',
    but: 'but',
    waitMore: (n, certainty) =>
      `${n === '1' ? '1 more child waits' : `${n} more children wait`} over three months (${certainty})`,
    waitLess: (n, certainty) =>
      `${n === '1' ? '1 child fewer waits' : `${n} fewer children wait`} over three months (${certainty})`,
    waitTheSame: (certainty) =>
      `as many children wait over three months (difference, ${certainty})`,
    waitUnclear: (certainty) =>
      `it cannot be told whether more or fewer children wait over three months (difference, ${certainty})`,
    budgetMissed: (deficit) => `the budget is not kept: it is ${deficit} a year short on average`,
    budgetKeptIn: (percent, deficit) =>
      `the budget is kept in ${percent} of the replications: it is ${deficit} a year short on average`,
    belowDuty: (months) =>
      `; for ${months} months on average it is too small for help that may not end for money`,
    held: (agreements, several) => `${several ? 'Agreements' : 'Agreement'} kept: ${agreements}.`,
    failed: (agreements) => `Not kept: ${agreements}.`,
    open: (agreements) => `Not certain: ${agreements}.`,
    fromYear: (year) => ` (from year ${year} on)`,
    inYears: (years) => ` (in year ${years})`,
    inArm: (arm) => `in the arm ‘${arm}’`,
    this: 'this',
    assumed: (percent, count, all) =>
      `${percent} of the numbers that this rests on are ${glossary.assumption.en}s without a source (${count} of ${all}).`,
  },
  table: {
    today: glossary.today.en,
    trend: 'trend',
    both: '③ and ④ (OZA)',
    waiting: 'waits > 3 mo',
    homeSitters: `${glossary.homeSitter.en}s > 3 mo`,
    millions: 'euros a year (million)',
    thousands: 'euros a year (× 1000)',
    euros: 'euros a year',
    of: { school: 'schools', swv: 'SWV', municipality: 'municipality' },
    budget: 'budget kept',
    yes: 'yes',
    no: 'no',
    inShare: (percent) => `in ${percent}`,
    belowDuty: 'mo below duty',
    agreements: 'agreements kept',
    outOf: (count, all) => `${count} of ${all}`,
  },
  differences: {
    title: (arm) => `Difference from ${arm}, with 95% interval (┊ is no difference)`,
    ratio: (arm, base, money, waiting) =>
      `All arms have the same children and the same luck; with separate luck the variance of the difference between ${arm} and ${base} would be ${money} times as large for euros and ${waiting} times for waiting.`,
  },
  colophon: {
    means: (arm, years) =>
      `Where no unit is given: children. Means over the years of the pilot; ‘today’ is the year before. The trend is that of ${arm}, from today to year ${years}.`,
    prices: (year) => `Euros in prices of ${year}.`,
    seed: 'seed',
    version: 'version',
    digest: glossary.digest.en,
    replications,
  },
  check: {
    good: 'all right',
    children: 'children',
    schools: 'schools',
    years: 'years',
    arm: 'arm',
    open: 'no ceiling; compared with',
    ceiling: 'ceiling per payer of',
    pool: 'population budget of',
    programmes: 'with',
    agreements: 'agreements',
    numbers: 'numbers',
    provenance: (cited, derived, assumed, percent) =>
      `${cited} from a source, ${derived} derived from one, ${assumed} assumed (${percent})`,
    experiment: 'experiment',
    plan: (n, seed) => `${replications(n)}, seed “${seed}”`,
    none: 'none',
  },
  kinds: {
    preschool: 'pre-school',
    po: 'PO',
    sbo: 'SBO',
    so: 'SO',
    vo: 'VO',
    vso: 'VSO',
    pro: 'PRO',
    mbo: 'MBO',
  },
};
