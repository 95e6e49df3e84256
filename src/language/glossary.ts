/**
 * The words of the steering group and the words of the code: one row a term. Dutch is what readers
 * see, English is the name in the code, `file` is where the thing is (under `src`). Texts on paper and
 * screen take their terms from here, so that one thing has one name.
 */
export interface Term {
  readonly nl: string;
  readonly en: string;
  readonly file: string;
}

export const glossary = {
  pilotArea: { nl: 'proeftuin', en: 'pilot area', file: 'scenario/scenario.ts' },
  quadrant: { nl: 'kwadrant', en: 'quadrant', file: 'language/quadrant.ts' },
  q1: { nl: 'basiszorg', en: 'basic care', file: 'language/quadrant.ts' },
  q2: { nl: 'samen in school', en: 'together in school', file: 'language/quadrant.ts' },
  q3: { nl: 'onderwijszorg', en: 'education care', file: 'language/quadrant.ts' },
  q4: { nl: 'jeugdhulp', en: 'youth help', file: 'language/quadrant.ts' },
  oza: { nl: 'onderwijs-zorgarrangement', en: 'education and care', file: 'language/quadrant.ts' },
  school: { nl: 'scholen', en: 'schools', file: 'scenario/scenario.ts' },
  swv: { nl: 'samenwerkingsverband', en: 'SWV', file: 'scenario/scenario.ts' },
  municipality: { nl: 'gemeente', en: 'municipality', file: 'scenario/scenario.ts' },
  arm: { nl: 'arm', en: 'arm', file: 'scenario/scenario.ts' },
  today: { nl: 'nu', en: 'today', file: 'model/record.ts' },
  replication: { nl: 'herhaling', en: 'replication', file: 'experiment/replicate.ts' },
  agreement: { nl: 'afspraak', en: 'agreement', file: 'results/agreements.ts' },
  assumption: { nl: 'aanname', en: 'assumption', file: 'results/assumptions.ts' },
  steeringGroup: { nl: 'stuurgroep', en: 'steering group', file: 'model/steering/act.ts' },
  quarterlyMeeting: {
    nl: 'kwartaalgesprek',
    en: 'quarterly meeting',
    file: 'model/steering/take-effect.ts',
  },
  decision: { nl: 'besluit', en: 'decision', file: 'scenario/schema/decision.ts' },
  measure: { nl: 'maatregel', en: 'measure', file: 'scenario/schema/measures.ts' },
  decisionLog: {
    nl: 'besluitenlogboek',
    en: 'log of decisions',
    file: 'scenario/decision-log.ts',
  },
  homeSitter: { nl: 'thuiszitter', en: 'home-sitter', file: 'language/indicators.ts' },
  populationBudget: {
    nl: 'populatiebudget',
    en: 'population budget',
    file: 'scenario/scenario.ts',
  },
  digest: { nl: 'vingerafdruk', en: 'digest', file: 'experiment/digest.ts' },
} satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;
