/** What answers to questions say: threshold, sensitivity, explain, uncertain. `en` has the same keys as `nl`, or it does not compile. */
import { explain } from './ask/explain.ts';
import { sensitivity } from './ask/sensitivity.ts';
import { threshold } from './ask/threshold.ts';
import { uncertain } from './ask/uncertain.ts';
import type { Language } from './language.ts';

const nl = {
  /** What is wrong with a question. */
  wrong: {
    nothing: 'niets',
    condition: 'een voorwaarde',
    spread: 'minstens twee herhalingen: van een is geen spreiding bekend',
    conditionHint:
      'het scenario heeft geen afspraken; geef er een, zoals --keep "arm.waiting.over3Months <= today.waiting.over3Months"',
    vary: 'PAD=VAN:TOT, met VAN kleiner dan TOT',
    varyHint: 'zoals --vary budget.shrinkPerYear=0:0.12',
    onePath: 'één pad om te variëren',
    notUncertain: 'een run zonder --uncertain',
    samples: (least: string) => `minstens ${least}`,
    notTwo: (_: string) => 'één herhaling, of drie of meer',
    ranges: (_: string) => 'een scenario met getallen die een bereik hebben',
  },
  /** Behind a number; what is not here has no unit worth saying. */
  units: {
    share: '',
    'share a year': 'per jaar',
    'chance a month': 'per maand',
    'chance a year': 'per jaar',
    'chance per share': '',
    factor: '',
    children: 'kinderen',
    months: 'maanden',
    days: 'dagen',
    euro: 'euro',
    pupils: 'leerlingen',
    'hours a week': 'uur per week',
    'hours a month': 'uur per maand',
    'years a year': '',
  } as Readonly<Record<string, string>>,
  certainty: (range: string) => `95\u00a0%: ${range}`,
  atMost: (value: string) => `hoogstens ${value}`,
  atLeast: (value: string) => `minstens ${value}`,
  seed: 'zaad',
  digest: 'vingerafdruk',
  version: 'versie',
  kept: (folder: string) => `Bewaard in ${folder}; open daar report.html.`,
  interrupted: 'Onderbroken voordat er iets af was.',
  interruptedWith: (jobs: string) =>
    `Onderbroken voordat er een antwoord was; ${jobs} simulaties die af zijn, zijn bewaard.`,
  resumed: (jobs: string) => `${jobs} simulaties van een eerdere keer meegenomen.`,
  threshold: threshold.nl,
  explain: explain.nl,
  sensitivity: sensitivity.nl,
  uncertain: uncertain.nl,
};

export type AskMessages = typeof nl;

const en: AskMessages = {
  wrong: {
    nothing: 'nothing',
    condition: 'a condition',
    spread: 'at least two replications: one has no spread',
    conditionHint:
      'the scenario has no agreements; give one, such as --keep "arm.waiting.over3Months <= today.waiting.over3Months"',
    vary: 'PATH=FROM:TO, with FROM below TO',
    varyHint: 'such as --vary budget.shrinkPerYear=0:0.12',
    onePath: 'one path to vary',
    notUncertain: 'a run without --uncertain',
    samples: (least) => `at least ${least}`,
    notTwo: () => 'one replication, or three or more',
    ranges: () => 'a scenario with numbers that have a range',
  },
  units: {
    share: '',
    'share a year': 'a year',
    'chance a month': 'a month',
    'chance a year': 'a year',
    'chance per share': '',
    factor: '',
    children: 'children',
    months: 'months',
    days: 'days',
    euro: 'euro',
    pupils: 'pupils',
    'hours a week': 'hours a week',
    'hours a month': 'hours a month',
    'years a year': '',
  },
  certainty: (range) => `95%: ${range}`,
  atMost: (value) => `at most ${value}`,
  atLeast: (value) => `at least ${value}`,
  seed: 'seed',
  digest: 'digest',
  version: 'version',
  kept: (folder) => `Kept in ${folder}; open report.html there.`,
  interrupted: 'Interrupted before anything was finished.',
  interruptedWith: (jobs) =>
    `Interrupted before there was an answer; ${jobs} simulations that are finished are kept.`,
  resumed: (jobs) => `${jobs} simulations taken over from an earlier time.`,
  threshold: threshold.en,
  explain: explain.en,
  sensitivity: sensitivity.en,
  uncertain: uncertain.en,
};

const catalogue: Readonly<Record<Language, AskMessages>> = { nl, en };

export function askMessagesIn(language: Language): AskMessages {
  return catalogue[language];
}
