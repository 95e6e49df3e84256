/** What only the screen says. `en` has the same keys as `nl`, or it does not compile. */
import { glossary } from '../glossary.ts';
import type { Language } from './language.ts';

const nl = {
  tooSmall: (size: string, least: string) => `te klein (${size}); minstens ${least}`,
  choose: {
    title: 'Welk gebied wilt u doorrekenen?',
    position: (n: string, all: string) => `${n} van ${all}`,
    wrong: 'Dit scenario kan zo niet worden gerekend:',
  },
  run: {
    title: 'rekenen',
    stopping: 'stopt; wat af is, blijft',
    counting: 'telt op',
    starting: 'begint',
    replications: (progress: string) => `${progress} herhalingen`,
    scenario: (children: string, years: string, arms: string) =>
      `${children} kinderen · ${years} jaar · ${arms} met dezelfde kinderen en hetzelfde toeval`,
    arms: (n: string) => (n === '1' ? `1 ${glossary.arm.nl}` : `${n} ${glossary.arm.nl}en`),
    children: 'kinderen',
    meaning: `Gemiddelden over de jaren van de ${glossary.pilotArea.nl}; ‘nu’ is het jaar ervoor.`,
    certainty: '± is het 95\u00a0%-interval: hoe meer herhalingen, hoe smaller.',
    unseen: (arms: string) => `Hier past niet: ${arms}.`,
  },
  compare: {
    title: 'vergelijken',
    unit: 'waar geen eenheid staat: kinderen',
    finished: (n: string) => (n === '1' ? `1 ${glossary.replication.nl}` : `${n} herhalingen`),
    stopped: (finished: string, planned: string) =>
      `gestopt na ${finished} van ${planned} herhalingen`,
    imprecise: 'gevraagde precisie niet bereikt',
    lines: (from: string, to: string, all: string) => `regel ${from}–${to} van ${all}`,
  },
  help: { title: 'hulp' },
  /** What a command does, in the help. */
  commands: {
    previous: 'vorig scenario',
    next: 'volgend scenario',
    firstScenario: 'eerste scenario',
    lastScenario: 'laatste scenario',
    choose: 'reken het gekozen scenario door',
    stop: 'stop, en houd de herhalingen die af zijn',
    up: 'een regel omhoog',
    down: 'een regel omlaag',
    pageUp: 'een bladzij omhoog',
    pageDown: 'een bladzij omlaag',
    top: 'naar het begin',
    bottom: 'naar het eind',
    back: 'terug naar de scenario’s',
    language: 'in English',
    help: 'alle toetsen van dit scherm',
    closeHelp: 'sluit de hulp',
    quit: 'stop het programma',
    interrupt: 'stop het programma, altijd',
  },
  /** The same in a word, on the bottom line; commands that share a word share a place. */
  short: {
    select: 'kiezen',
    choose: 'rekenen',
    stop: 'stop en houd wat af is',
    scroll: 'regel',
    page: 'bladzij',
    back: 'terug',
    language: 'English',
    help: 'hulp',
    closeHelp: 'sluiten',
    quit: 'sluit af',
  },
};

export type ScreenMessages = typeof nl;

const en: ScreenMessages = {
  tooSmall: (size, least) => `too small (${size}); at least ${least}`,
  choose: {
    title: 'Which area do you want to work out?',
    position: (n, all) => `${n} of ${all}`,
    wrong: 'This scenario cannot be run like this:',
  },
  run: {
    title: 'running',
    stopping: 'stopping; what is finished stays',
    counting: 'adding up',
    starting: 'starting',
    replications: (progress) => `${progress} replications`,
    scenario: (children, years, arms) =>
      `${children} children · ${years} ${years === '1' ? 'year' : 'years'} · ${arms} with the same children and the same luck`,
    arms: (n) => (n === '1' ? `1 ${glossary.arm.en}` : `${n} ${glossary.arm.en}s`),
    children: 'children',
    meaning: 'Means over the years of the pilot; ‘today’ is the year before.',
    certainty: '± is the 95% interval: the more replications, the narrower.',
    unseen: (arms) => `No room here for: ${arms}.`,
  },
  compare: {
    title: 'compare',
    unit: 'where no unit is given: children',
    finished: (n) => (n === '1' ? `1 ${glossary.replication.en}` : `${n} replications`),
    stopped: (finished, planned) => `stopped after ${finished} of ${planned} replications`,
    imprecise: 'wanted precision not reached',
    lines: (from, to, all) => `line ${from}–${to} of ${all}`,
  },
  help: { title: 'help' },
  commands: {
    previous: 'previous scenario',
    next: 'next scenario',
    firstScenario: 'first scenario',
    lastScenario: 'last scenario',
    choose: 'run the chosen scenario',
    stop: 'stop, and keep the replications that are finished',
    up: 'a line up',
    down: 'a line down',
    pageUp: 'a page up',
    pageDown: 'a page down',
    top: 'to the beginning',
    bottom: 'to the end',
    back: 'back to the scenarios',
    language: 'in het Nederlands',
    help: 'all keys of this screen',
    closeHelp: 'close the help',
    quit: 'quit the program',
    interrupt: 'quit the program, always',
  },
  short: {
    select: 'select',
    choose: 'run',
    stop: 'stop and keep what is finished',
    scroll: 'line',
    page: 'page',
    back: 'back',
    language: 'Nederlands',
    help: 'help',
    closeHelp: 'close',
    quit: 'quit',
  },
};

const catalogue: Readonly<Record<Language, ScreenMessages>> = { nl, en };

export function screenMessagesIn(language: Language): ScreenMessages {
  return catalogue[language];
}
