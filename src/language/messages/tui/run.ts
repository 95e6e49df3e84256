import { glossary } from '../../glossary.ts';

const nl = {
  title: 'rekenen',
  left: (finished: string, planned: string, where: string) =>
    `${finished} van ${planned} herhalingen zijn af en bewaard in de map ${where}; wie het scenario weer laat rekenen, gaat daar verder.`,
  stop: 'stop, en houd wat af is',
  stopShort: 'stop',
  stopping: 'stopt; wat af is, blijft',
  counting: 'telt op',
  starting: 'begint',
  done: 'klaar: Enter voor de vergelijking',
  compare: 'naar de vergelijking',
  compareShort: 'vergelijken',
  table: 'de gemiddelden tot nu toe in plaats van de film',
  tableShort: 'tabel',
  film: 'de film in plaats van de gemiddelden',
  filmShort: 'film',
  tooWide: (indicators: string) => `Nog te breed: ${indicators}.`,
  others: (n: string) => `${n} meer`,
  imprecise: 'Nog niet precies genoeg.',
  precise: 'Precies genoeg.',
  replications: (progress: string) => `${progress} herhalingen`,
  scenario: (children: string, years: string, arms: string) =>
    `${children} kinderen · ${years} jaar · ${arms} met dezelfde kinderen en hetzelfde toeval`,
  arms: (n: string) => (n === '1' ? `1 ${glossary.arm.nl}` : `${n} ${glossary.arm.nl}en`),
  children: 'kinderen',
  meaning: `Gemiddelden over de jaren van de ${glossary.pilotArea.nl}; ‘nu’ is het jaar ervoor.`,
  certainty: '± is het 95\u00a0%-interval: hoe meer herhalingen, hoe smaller.',
  unseen: (arms: string) => `Hier past niet: ${arms}.`,
};

const en: typeof nl = {
  title: 'running',
  left: (finished, planned, where) =>
    `${finished} of ${planned} replications are finished and kept in the folder ${where}; whoever runs the scenario again goes on from there.`,
  stop: 'stop, and keep what is finished',
  stopShort: 'stop',
  stopping: 'stopping; what is finished stays',
  counting: 'adding up',
  starting: 'starting',
  done: 'done: Enter for the comparison',
  compare: 'to the comparison',
  compareShort: 'compare',
  table: 'the means so far instead of the film',
  tableShort: 'table',
  film: 'the film instead of the means',
  filmShort: 'film',
  tooWide: (indicators) => `Still too wide: ${indicators}.`,
  others: (n) => `${n} more`,
  imprecise: 'Not yet precise enough.',
  precise: 'Precise enough.',
  replications: (progress) => `${progress} replications`,
  scenario: (children, years, arms) =>
    `${children} children · ${years} ${years === '1' ? 'year' : 'years'} · ${arms} with the same children and the same luck`,
  arms: (n) => (n === '1' ? `1 ${glossary.arm.en}` : `${n} ${glossary.arm.en}s`),
  children: 'children',
  meaning: 'Means over the years of the pilot; ‘today’ is the year before.',
  certainty: '± is the 95% interval: the more replications, the narrower.',
  unseen: (arms) => `No room here for: ${arms}.`,
};

export const runMessages = { nl, en };
