/** How results and the program are referred to. `en` has the same keys as `nl`, or it does not compile. */
import { glossary } from '../glossary.ts';
import type { Language } from './language.ts';

const nl = {
  version: 'versie',
  commit: (commit: string, dirty: boolean) => `commit ${commit}${dirty ? ' (gewijzigd)' : ''}`,
  licence: (licence: string) => `${licence}-licentie`,
  message: 'Verwijs zo naar deze uitkomsten.',
  title: (scenario: string) => `${scenario}: uitkomsten van een doorrekening met proeftuin`,
  digest: `${glossary.digest.nl} (SHA-256) van de uitkomsten`,
  keywords: ['microsimulatie', 'jeugdhulp', 'passend onderwijs', glossary.populationBudget.nl],
};

export type CitationMessages = typeof nl;

const en: CitationMessages = {
  version: 'version',
  commit: (commit, dirty) => `commit ${commit}${dirty ? ' (modified)' : ''}`,
  licence: (licence) => `${licence} licence`,
  message: 'To refer to these results, please cite them as below.',
  title: (scenario) => `${scenario}: results of a simulation with proeftuin`,
  digest: `${glossary.digest.en} (SHA-256) of the results`,
  keywords: ['microsimulation', 'youth care', 'special education', glossary.populationBudget.en],
};

const catalogue: Readonly<Record<Language, CitationMessages>> = { nl, en };

export function citationMessagesIn(language: Language): CitationMessages {
  return catalogue[language];
}
