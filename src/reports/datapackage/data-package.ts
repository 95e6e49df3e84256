import { packageMessagesIn } from '../../language/messages/data-package.ts';
import type { FileEntry } from '../../results/folder/manifest.ts';
import { authors, licence } from '../citation/credit.ts';
import type { ReportData } from '../report-data.ts';
import { sources } from './sources.ts';
import { type Table, tables } from './tables.ts';

/**
 * `datapackage.json` (Data Package 2.0) of a run folder. Every field has a `unit` and the package says in `units` what
 * they mean: the standard has no property for it, and lets a package have its own.
 *
 * `files`: those of the folder that exist; a table or summary that is not among them is no resource.
 * Throws a RangeError when none of them is one: a package has at least one resource.
 */
export function dataPackage(data: ReportData, files: readonly FileEntry[]): object {
  const { scenario, manifest, summary, language } = data;
  const say = packageMessagesIn(language);
  const name = scenario.name[language];
  const resources = described(data).flatMap(({ path, ...resource }) => {
    const file = files.find((file) => file.name === path);
    if (file === undefined) return [];
    const { schema, ...rest } = resource;
    const place = { path, ...rest, bytes: file.bytes, hash: `sha256:${file.sha256}` };
    return [schema === undefined ? place : { ...place, schema }];
  });
  if (resources.length === 0) throw new RangeError('files: expected a table of results, got none');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `proeftuin-${slug(scenario.id)}`,
    id: `sha256:${summary.digest}`,
    title: say.title(name),
    description: [say.about(name), scenario.description[language].trim(), say.unitsExplained]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    languages: [language],
    version: manifest.tool.version,
    created: manifest.created,
    licenses: [{ name: licence, path: 'https://spdx.org/licenses/MIT.html', title: 'MIT License' }],
    contributors: [{ title: authors, roles: ['creator'] }],
    sources: sources(data),
    keywords: ['proeftuin', scenario.id],
    units: { ...say.units, euro: say.units.euro(String(scenario.prices.year)) },
    resources,
  };
}

interface Resource {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly type?: 'table';
  readonly encoding?: 'utf-8';
  readonly schema?: Table;
}

function described(data: ReportData): Resource[] {
  const say = packageMessagesIn(data.language).tables;
  const schemas = tables(data);
  const names = Object.keys(schemas) as (keyof typeof schemas)[];
  return [
    ...names.map((name) => ({
      path: `${name}.parquet`,
      name,
      type: 'table' as const,
      title: say[name],
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
      schema: schemas[name],
    })),
    {
      path: 'summary.json',
      name: 'summary',
      title: say.summary,
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
    },
    {
      path: 'tables.xlsx',
      name: 'tables',
      title: say.tables,
      format: 'xlsx',
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  ];
}

/** Lower case, digits, dots, hyphens and underscores, as the standard wants names. */
export function slug(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
}
