import { glossary } from '../../glossary.ts';

const nl = {
  title: 'vergelijken',
  unit: 'waar geen eenheid staat: kinderen',
  finished: (n: string) => (n === '1' ? `1 ${glossary.replication.nl}` : `${n} herhalingen`),
  stopped: (finished: string, planned: string) =>
    `gestopt na ${finished} van ${planned} herhalingen`,
  imprecise: 'gevraagde precisie niet bereikt',
  lines: (from: string, to: string, all: string) => `regel ${from}–${to} van ${all}`,
};

const en: typeof nl = {
  title: 'compare',
  unit: 'where no unit is given: children',
  finished: (n) => (n === '1' ? `1 ${glossary.replication.en}` : `${n} replications`),
  stopped: (finished, planned) => `stopped after ${finished} of ${planned} replications`,
  imprecise: 'wanted precision not reached',
  lines: (from, to, all) => `line ${from}–${to} of ${all}`,
};

export const compareMessages = { nl, en };
