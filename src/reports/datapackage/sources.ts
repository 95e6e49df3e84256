import type { RunData } from '../report-data.ts';

export interface Source {
  readonly title: string;
  readonly path?: string;
}

/** What the numbers of the scenario were read in, each once, with the first address that it names. */
export function sources({ scenario, manifest }: Pick<RunData, 'scenario' | 'manifest'>) {
  const references = Object.values(manifest.scenario.resolved['references'] ?? {}).filter(isText);
  const titles = scenario.provenance.flatMap(({ grade, source }) => {
    if (grade === 'assumption' || source === undefined) return [];
    // A note of the number's own stands behind the text of its source.
    return [references.find((text) => `${source};`.startsWith(`${text};`)) ?? source];
  });
  return [...new Set(titles)].filter((title) => title.trim() !== '').map(sourceOf);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function sourceOf(title: string): Source {
  const path = /https?:\/\/[^\s,;"<>]+/.exec(title)?.[0];
  return path === undefined ? { title } : { title, path };
}
