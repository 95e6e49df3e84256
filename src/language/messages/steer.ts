/** What the program says of steering. `en` has the same keys as `nl`, or it does not compile. */
import { glossary } from '../glossary.ts';
import type { Language } from './language.ts';

const nl = {
  title: 'Besluiten',
  inArm: (arm: string) => `Besluiten in de arm ‘${arm}’`,
  none: 'Er is niets besloten.',
  noRules: 'Dit scenario heeft geen vaste regels: die arm ontbreekt.',
  when: (year: string, quarter: string) => `jaar ${year}, kwartaal ${quarter}`,
  because: (reason: string) => `“${reason}”`,
  needsLog: {
    expected: `--decisions BESTAND, met de besluiten van elk ${glossary.quarterlyMeeting.nl}`,
    nothing: 'niets',
    hint: 'neem scenarios/decisions/zwolle-noord.yaml als voorbeeld',
  },
  measures: {
    pauseShrink: 'de krimp een jaar pauzeren',
    buyHours: 'teams mogen uren bijkopen',
    buyNoHours: 'teams kopen geen uren meer bij',
    need: 'zwaarste behoefte eerst',
    firstCome: 'langst wachtend eerst',
    prevention: (share: string) => `${share} van het budget naar preventie`,
    smwHours: (hours: string, where: string) =>
      `${hours} uur schoolmaatschappelijk werk per week extra op ${where}`,
    noSmwHours: 'geen extra uren schoolmaatschappelijk werk meer',
    allSchools: (kinds: string) => `alle scholen${kinds}`,
    schools: (n: string, kinds: string) => `${n} ${n === '1' ? 'school' : 'scholen'}${kinds}`,
    start: (practice: string) => `beginnen met ${practice}`,
    stop: (practice: string) => `stoppen met ${practice}`,
    regime: (regime: string) => `over op ${regime}`,
  },
};

const en: typeof nl = {
  title: 'Decisions',
  inArm: (arm) => `Decisions in the arm “${arm}”`,
  none: 'Nothing was decided.',
  noRules: 'This scenario has no standing rules: that arm is left out.',
  when: (year, quarter) => `year ${year}, quarter ${quarter}`,
  because: (reason) => `“${reason}”`,
  needsLog: {
    expected: `--decisions FILE, with the decisions of each ${glossary.quarterlyMeeting.en}`,
    nothing: 'nothing',
    hint: 'take scenarios/decisions/zwolle-noord.yaml as an example',
  },
  measures: {
    pauseShrink: 'pause the shrinking for a year',
    buyHours: 'teams may buy extra hours',
    buyNoHours: 'teams buy no more extra hours',
    need: 'greatest need first',
    firstCome: 'longest wait first',
    prevention: (share) => `${share} of the budget to prevention`,
    smwHours: (hours, where) => `${hours} more hours of school social work a week at ${where}`,
    noSmwHours: 'no more extra hours of school social work',
    allSchools: (kinds) => `all schools${kinds}`,
    schools: (n, kinds) => `${n} ${n === '1' ? 'school' : 'schools'}${kinds}`,
    start: (practice) => `start ${practice}`,
    stop: (practice) => `stop ${practice}`,
    regime: (regime) => `go over to ${regime}`,
  },
};

const catalogue: Readonly<Record<Language, typeof nl>> = { nl, en };

export const steerMessagesIn = (language: Language): typeof nl => catalogue[language];
