/** What is said line by line to who has the screen read aloud. `en` has the same keys as `nl`, or it does not compile. */
import type { Language } from './language.ts';

const nl = {
  title: 'proeftuin, regel voor regel.',
  which: 'Welk gebied wilt u doorrekenen?',
  what: (name: string) => `${name}. Wat wilt u weten?`,
  number: 'Typ een nummer; leeg is terug.',
  leave: 'Typ een nummer; leeg is stoppen.',
  notOne: (count: string) => `Dat is geen nummer van 1 tot en met ${count}.`,
  run: 'Wat er in elke arm gebeurt, en wat het verschil is.',
  threshold: 'Hoe snel het budget hier mag krimpen.',
  explain: 'Waardoor het verschil komt.',
  steering: 'Sturen, kwartaal voor kwartaal.',
  change: 'Iets veranderen.',
  changed: (changes: string) => `Veranderd: ${changes}.`,
  undo: 'Alle veranderingen weg.',
  path: 'Wat wordt het? Typ een pad en een waarde, zoals budget.shrinkPerYear=0.02; leeg verandert niets.',
  doing: (command: string) => `Dit doet ook de opdracht: ${command}`,
  ended: 'Gestopt.',
  steer: {
    beginning: 'De jaren voor het begin en het eerste kwartaal worden geleefd.',
    living: 'Het volgende kwartaal wordt geleefd.',
    before: (value: string) => `was ${value}`,
    undecided: (value: string) => `zonder besluiten ${value}`,
    byRules: (value: string) => `met vaste regels ${value}`,
    agreed: (side: string) => `afspraak: ${side}`,
    money: 'Geld',
    what: 'Wat besluit u?',
    nothing: 'Niets: leef het volgende kwartaal.',
    decide: 'Dit besluiten, en het volgende kwartaal leven.',
    chosen: 'gekozen',
    why: 'Waarom? Typ de reden.',
    number: (what: string, least: string, most: string | undefined) =>
      most === undefined
        ? `${what}: typ een getal van minstens ${least}; leeg verandert niets.`
        : `${what}: typ een getal van ${least} tot en met ${most}; leeg verandert niets.`,
    kept: (file: string, command: string) =>
      `De besluiten staan in ${file}. Dit doet ze nog eens: ${command}`,
  },
};

const en: typeof nl = {
  title: 'proeftuin, line by line.',
  which: 'Which area do you want to work out?',
  what: (name) => `${name}. What do you want to know?`,
  number: 'Type a number; empty goes back.',
  leave: 'Type a number; empty stops.',
  notOne: (count) => `That is no number from 1 to ${count}.`,
  run: 'What happens in each arm, and what the difference is.',
  threshold: 'How fast the budget may shrink here.',
  explain: 'What the difference comes from.',
  steering: 'Steer, quarter by quarter.',
  change: 'Change something.',
  changed: (changes) => `Changed: ${changes}.`,
  undo: 'Undo all changes.',
  path: 'What will it be? Type a path and a value, such as budget.shrinkPerYear=0.02; empty changes nothing.',
  doing: (command) => `The same is done by: ${command}`,
  ended: 'Stopped.',
  steer: {
    beginning: 'Living the years before the beginning and the first quarter.',
    living: 'Living the next quarter.',
    before: (value) => `was ${value}`,
    undecided: (value) => `without decisions ${value}`,
    byRules: (value) => `with standing rules ${value}`,
    agreed: (side) => `agreement: ${side}`,
    money: 'Money',
    what: 'What do you decide?',
    nothing: 'Nothing: live the next quarter.',
    decide: 'Decide this, and live the next quarter.',
    chosen: 'chosen',
    why: 'Why? Type the reason.',
    number: (what, least, most) =>
      most === undefined
        ? `${what}: type a number of at least ${least}; empty changes nothing.`
        : `${what}: type a number from ${least} to ${most}; empty changes nothing.`,
    kept: (file, command) => `The decisions are in ${file}. This does them again: ${command}`,
  },
};

const catalogue: Readonly<Record<Language, typeof nl>> = { nl, en };

export function lineModeMessagesIn(language: Language): typeof nl {
  return catalogue[language];
}
