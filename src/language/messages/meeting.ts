/** What is said at a quarterly meeting, on the screen and line by line. `en` has the same keys as `nl`, or it does not compile. */
import { glossary } from '../glossary.ts';
import type { Language } from './language.ts';

const nl = {
  title: (year: string, quarter: string) =>
    `${glossary.quarterlyMeeting.nl}, jaar ${year}, kwartaal ${quarter}`,
  inMillions: (label: string) => `${label} (mln €)`,
  inThousands: (label: string) => `${label} (1.000 €)`,
  perYear: (label: string) => `${label}, per jaar`,
  /** About the lines that were agreed. */
  agreement: glossary.agreement.nl,
  above: {
    now: (line: string) => `nu boven ${line}`,
    still: (line: string) => `nog boven ${line}`,
  },
  below: {
    now: (line: string) => `nu onder ${line}`,
    still: (line: string) => `nog onder ${line}`,
  },
  within: (line: string) => `binnen ${line}`,
  ruleActs: (line: string) => `regel grijpt in (${line})`,
  ruleRests: (line: string) => `regel rust (${line})`,
  untold: 'nog niet te zeggen',
  crossed: (n: string, all: string, names: string) =>
    `${n} van ${all} ${all === '1' ? glossary.agreement.nl : 'afspraken'} overschreden: ${names}.`,
  noneCrossed: (all: string) =>
    all === '1'
      ? 'De afspraak is niet overschreden.'
      : `Geen van de ${all} afspraken is overschreden.`,
  noAgreements: 'Er is niets afgesproken waar dit tegen af te zetten is.',
  /** About money. */
  spent: (spent: string, available: string) => `${spent} van ${available} uitgegeven`,
  months: (share: string, months: string) => `${share} na ${months} van 12 maanden`,
  nextYear: (budget: string) => `volgend jaar ${budget}`,
  openBudget: 'Er is geen budget: alles wordt betaald.',
  options: {
    pauseShrink: 'krimp een jaar pauzeren',
    smwHours: 'extra SMW per week',
    smwKinds: 'op welke scholen',
    smwSchools: 'op hoeveel scholen, hoogste risico eerst',
    preventionShare: 'deel van het budget naar preventie',
    priority: 'wie eerst',
    extraHours: 'teams mogen uren bijkopen',
    regime: 'bekostiging',
    start: (practice: string) => `begin: ${practice}`,
    stop: (practice: string) => `stop: ${practice}`,
  },
  values: {
    true: 'ja',
    false: 'nee',
    firstCome: 'langst wachtend',
    need: 'zwaarste behoefte',
    all: 'alle soorten',
    hours: (n: string) => `${n} uur per school`,
  },
  /** About what a measure costs. */
  cost: (amount: string) => `${amount}/jaar`,
  costsNothing: 'kost niets',
  unknownCost: 'kosten onbekend',
  perHour: (amount: string) => `${amount}/jaar per uur en school`,
  perPoint: (amount: string) => `${amount}/jaar per procentpunt`,
  basis: { computed: 'berekend', assumption: glossary.assumption.nl, unknown: 'onbekend' },
  needsReason: 'Schrijf op waarom: zonder reden is het geen besluit.',
  /** When it is over. */
  againstNothing: 'geen besluiten',
  againstRules: 'de vaste regels',
  without: 'zonder besluiten',
  ruled: 'vaste regels',
  inThisFuture: (against: string, parts: string) =>
    `In deze ene toekomst, vergeleken met ${against}: ${parts}.`,
  did: {
    waiting: {
      more: (n: string) => `${n} kinderen meer wachten langer dan drie maanden`,
      less: (n: string) => `${n} kinderen minder wachten langer dan drie maanden`,
      same: 'er wachten evenveel kinderen langer dan drie maanden',
    },
    homeSitters: {
      more: (n: string) => `${n} kinderen meer zitten langer dan drie maanden thuis`,
      less: (n: string) => `${n} kinderen minder zitten langer dan drie maanden thuis`,
      same: 'er zitten evenveel kinderen langer dan drie maanden thuis',
    },
    spending: {
      more: (n: string) => `er gaat ${n} per jaar meer uit`,
      less: (n: string) => `er gaat ${n} per jaar minder uit`,
      same: 'er gaat evenveel geld uit',
    },
  },
  mean: 'Kinderen, gemiddeld over de jaren',
  yours: 'besluiten',
  onlyOne: 'Eén toekomst is geen bewijs: een andere keer hetzelfde besluiten kan anders uitpakken.',
  nothingDecided: 'Er is niets besloten, dus dit is wat er zonder besluiten gebeurt.',
  crossedQuarters: (name: string, n: string, all: string) =>
    `${name}: in ${n} van ${all} kwartalen overschreden.`,
  digest: (digest: string) => `${glossary.digest.nl} van deze toekomst: ${digest}`,
};

const en: typeof nl = {
  title: (year, quarter) => `${glossary.quarterlyMeeting.en}, year ${year}, quarter ${quarter}`,
  inMillions: (label) => `${label} (€ million)`,
  inThousands: (label) => `${label} (€1,000)`,
  perYear: (label) => `${label}, a year`,
  agreement: glossary.agreement.en,
  above: { now: (line) => `now above ${line}`, still: (line) => `still above ${line}` },
  below: { now: (line) => `now below ${line}`, still: (line) => `still below ${line}` },
  within: (line) => `within ${line}`,
  ruleActs: (line) => `rule acts (${line})`,
  ruleRests: (line) => `rule rests (${line})`,
  untold: 'cannot be told yet',
  crossed: (n, all, names) =>
    `${n} of ${all} ${all === '1' ? glossary.agreement.en : `${glossary.agreement.en}s`} crossed: ${names}.`,
  noneCrossed: (all) =>
    all === '1' ? 'The agreement is not crossed.' : `None of the ${all} agreements is crossed.`,
  noAgreements: 'Nothing was agreed that this could be held against.',
  spent: (spent, available) => `${spent} of ${available} spent`,
  months: (share, months) => `${share} after ${months} of 12 months`,
  nextYear: (budget) => `next year ${budget}`,
  openBudget: 'There is no budget: everything is paid.',
  options: {
    pauseShrink: 'pause the shrinking for a year',
    smwHours: 'more SMW a week',
    smwKinds: 'at which schools',
    smwSchools: 'at how many schools, largest risk first',
    preventionShare: 'share of the budget to prevention',
    priority: 'who comes first',
    extraHours: 'teams may buy extra hours',
    regime: 'funding',
    start: (practice) => `start: ${practice}`,
    stop: (practice) => `stop: ${practice}`,
  },
  values: {
    true: 'yes',
    false: 'no',
    firstCome: 'longest wait',
    need: 'greatest need',
    all: 'all kinds',
    hours: (n) => (n === '1' ? '1 hour per school' : `${n} hours per school`),
  },
  cost: (amount) => `${amount}/year`,
  costsNothing: 'costs nothing',
  unknownCost: 'cost unknown',
  perHour: (amount) => `${amount}/year per hour and school`,
  perPoint: (amount) => `${amount}/year per percentage point`,
  basis: { computed: 'computed', assumption: glossary.assumption.en, unknown: 'unknown' },
  needsReason: 'Write down why: without a reason it is no decision.',
  againstNothing: 'no decisions',
  againstRules: 'the standing rules',
  without: 'no decisions',
  ruled: 'standing rules',
  inThisFuture: (against, parts) => `In this one future, compared with ${against}: ${parts}.`,
  did: {
    waiting: {
      more: (n) => `${n} more children wait over three months`,
      less: (n) => `${n} fewer children wait over three months`,
      same: 'as many children wait over three months',
    },
    homeSitters: {
      more: (n) => `${n} more children stay at home for over three months`,
      less: (n) => `${n} fewer children stay at home for over three months`,
      same: 'as many children stay at home for over three months',
    },
    spending: {
      more: (n) => `${n} a year more is spent`,
      less: (n) => `${n} a year less is spent`,
      same: 'as much money is spent',
    },
  },
  mean: 'Children, mean over the years',
  yours: 'decisions',
  onlyOne: 'One future is no proof: the same decisions may come out otherwise another time.',
  nothingDecided: 'Nothing was decided, so this is what happens without decisions.',
  crossedQuarters: (name, n, all) => `${name}: crossed in ${n} of ${all} quarters.`,
  digest: (digest) => `${glossary.digest.en} of this future: ${digest}`,
};

export type MeetingMessages = typeof nl;

const catalogue: Readonly<Record<Language, MeetingMessages>> = { nl, en };

export const meetingMessagesIn = (language: Language): MeetingMessages => catalogue[language];
