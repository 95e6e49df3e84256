/** What only the screen says. `en` has the same keys as `nl`, or it does not compile. */
import type { Language } from '../language.ts';
import { childScreenMessages } from './child.ts';
import { compareMessages } from './compare.ts';
import { explainMessages } from './explain.ts';
import { filmMessages } from './film.ts';
import { homeMessages } from './home.ts';
import { keptMessages } from './kept.ts';
import { mapMessages } from './map.ts';
import { runMessages } from './run.ts';
import { scenarioMessages } from './scenario.ts';
import { steerMessages } from './steer.ts';
import { thresholdMessages } from './threshold.ts';

const nl = {
  /** What is read on the terminal when the screen is gone. */
  left: (finished: string, where: string) =>
    `${finished} rekenstappen zijn af en bewaard in de map ${where}; wie hetzelfde weer vraagt, gaat daar verder.`,
  tooSmall: (size: string, least: string) => `te klein (${size}); minstens ${least}`,
  home: homeMessages.nl,
  scenario: scenarioMessages.nl,
  steer: steerMessages.nl,
  run: runMessages.nl,
  film: filmMessages.nl,
  child: childScreenMessages.nl,
  kept: keptMessages.nl,
  compare: compareMessages.nl,
  explain: explainMessages.nl,
  threshold: thresholdMessages.nl,
  map: mapMessages.nl,
  help: { title: 'hulp' },
  palette: {
    title: 'opdracht zoeken',
    ask: 'Wat wilt u doen?',
    none: 'Geen opdracht van dit scherm past daarbij.',
  },
  export: {
    nothing: 'Hier is nog niets bewaard: een verslag is er zodra er gerekend is.',
    busy: 'Het verslag wordt gemaakt …',
  },
  /** What a command does, in the help. */
  commands: {
    up: 'een regel omhoog',
    down: 'een regel omlaag',
    pageUp: 'een bladzij omhoog',
    pageDown: 'een bladzij omlaag',
    top: 'naar het begin',
    bottom: 'naar het eind',
    back: 'terug naar het vorige scherm',
    export: 'maak het verslag en de tabellen',
    palette: 'zoek een opdracht',
    erase: 'wis een letter',
    doIt: 'doe dit',
    language: 'in English',
    help: 'alle toetsen van dit scherm',
    closeHelp: 'sluit de hulp',
    quit: 'stop het programma',
    interrupt: 'stop het programma, altijd',
  },
  /** The same in a word, on the bottom line; commands that share a word share a place. */
  short: {
    select: 'kiezen',
    scroll: 'regel',
    page: 'bladzij',
    back: 'terug',
    export: 'verslag',
    palette: 'zoeken',
    doIt: 'doen',
    language: 'English',
    help: 'hulp',
    closeHelp: 'sluiten',
    quit: 'sluit af',
  },
};

export type ScreenMessages = typeof nl;

const en: ScreenMessages = {
  left: (finished, where) =>
    `${finished} steps are finished and kept in the folder ${where}; whoever asks the same again goes on from there.`,
  tooSmall: (size, least) => `too small (${size}); at least ${least}`,
  home: homeMessages.en,
  scenario: scenarioMessages.en,
  steer: steerMessages.en,
  run: runMessages.en,
  film: filmMessages.en,
  child: childScreenMessages.en,
  kept: keptMessages.en,
  compare: compareMessages.en,
  explain: explainMessages.en,
  threshold: thresholdMessages.en,
  map: mapMessages.en,
  help: { title: 'help' },
  palette: {
    title: 'find a command',
    ask: 'What do you want to do?',
    none: 'No command of this screen fits.',
  },
  export: {
    nothing: 'Nothing is kept here yet: there is a report as soon as something was run.',
    busy: 'Making the report …',
  },
  commands: {
    up: 'a line up',
    down: 'a line down',
    pageUp: 'a page up',
    pageDown: 'a page down',
    top: 'to the beginning',
    bottom: 'to the end',
    back: 'back to the screen before',
    export: 'make the report and the tables',
    palette: 'find a command',
    erase: 'erase a letter',
    doIt: 'do this',
    language: 'in het Nederlands',
    help: 'all keys of this screen',
    closeHelp: 'close the help',
    quit: 'quit the program',
    interrupt: 'quit the program, always',
  },
  short: {
    select: 'select',
    scroll: 'line',
    page: 'page',
    back: 'back',
    export: 'report',
    palette: 'find',
    doIt: 'do',
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
