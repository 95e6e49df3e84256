import { citationMessagesIn } from '../../language/messages/citation.ts';
import type { RunData } from '../report-data.ts';
import { authors, licence } from './credit.ts';
import { yaml } from './yaml.ts';

/** `CITATION.cff` 1.2.0 of a run: the data that it left, and the program that made them. */
export function citationCff({ scenario, summary, manifest, language }: RunData): string {
  const say = citationMessagesIn(language);
  const { name, version, commit } = manifest.tool;
  const abstract = scenario.description[language].trim();
  const authorship = { authors: [{ name: authors }], license: licence };
  return yaml({
    'cff-version': '1.2.0',
    message: say.message,
    type: 'dataset',
    title: say.title(scenario.name[language]),
    ...(abstract === '' ? {} : { abstract }),
    ...authorship,
    version,
    'date-released': manifest.created.slice(0, 10),
    keywords: say.keywords,
    identifiers: [{ type: 'other', value: `sha256:${summary.digest}`, description: say.digest }],
    references: [
      {
        type: 'software',
        title: name,
        ...authorship,
        version,
        ...(commit === null ? {} : { commit }),
      },
    ],
  });
}
