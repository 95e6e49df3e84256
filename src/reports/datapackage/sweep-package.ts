import type { Design } from '../../experiment/design/design.ts';
import { glossary } from '../../language/glossary.ts';
import { packageMessagesIn } from '../../language/messages/data-package.ts';
import type { Language } from '../../language/messages/language.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import type { FileEntry } from '../../results/folder/manifest.ts';
import type { SweepManifest } from '../../results/folder/sweep/sweep-manifest.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { authors, licence } from '../citation/credit.ts';
import { slug } from './data-package.ts';
import { type Field, fieldIn, oneOf } from './field.ts';
import { yearFields } from './indicator-fields.ts';

/** All that the package of a sweep is made from. */
export interface SweepData {
  readonly base: Scenario;
  readonly design: Design;
  readonly manifest: Pick<SweepManifest, 'tool' | 'created' | 'results'>;
  readonly language: Language;
}

/** `datapackage.json` (Data Package 2.0) of the folder of a sweep; see `dataPackage`. */
export function sweepPackage(data: SweepData, files: readonly FileEntry[]): object {
  const { base, design, manifest, language } = data;
  const say = packageMessagesIn(language);
  const own = sweepMessagesIn(language).package;
  const schemas = schemasOf(data);
  const described = {
    'results.parquet': { title: own.results, schema: schemas.results },
    'points.parquet': { title: own.points, schema: schemas.points },
    'summary.json': { title: own.summary },
    'design.json': { title: own.design },
  };
  const resources = Object.entries(described).flatMap(([path, { title, ...schema }]) => {
    const file = files.find(({ name }) => name === path);
    if (file === undefined) return [];
    const [name = '', format = ''] = path.split('.');
    const media = { parquet: 'vnd.apache.parquet', json: 'json' }[format];
    const kind = 'schema' in schema ? { type: 'table' } : { encoding: 'utf-8' };
    const place = { path, name, ...kind, title, format, mediatype: `application/${media}` };
    return [{ ...place, bytes: file.bytes, hash: `sha256:${file.sha256}`, ...schema }];
  });
  const name = base.name[language];
  const varied = design.axes.map(({ path }) => path).join(', ');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `proeftuin-${slug(base.id)}-sweep`,
    id: `sha256:${manifest.results?.digest ?? ''}`,
    title: own.title(name, varied),
    description: [say.about(name), own.about, say.unitsExplained].join('\n\n'),
    languages: [language],
    version: manifest.tool.version,
    created: manifest.created,
    licenses: [{ name: licence, path: 'https://spdx.org/licenses/MIT.html', title: 'MIT License' }],
    contributors: [{ title: authors, roles: ['creator'] }],
    keywords: ['proeftuin', base.id, 'sweep'],
    units: { ...say.units, euro: say.units.euro(String(base.prices.year)) },
    resources,
  };
}

function schemasOf({ base, design, language }: SweepData) {
  const own = sweepMessagesIn(language).package;
  const field = fieldIn(packageMessagesIn(language));
  const key = { required: true } as const;
  const whole = { ...key, minimum: 0 };
  const point: Field = {
    name: 'point',
    type: 'integer',
    title: own.point,
    description: own.pointExplained,
    unit: null,
    constraints: whole,
  };
  const reason = (language: Language): Field => ({
    name: `reason.${language}`,
    type: 'string',
    title: own.reason,
    description: own.reasonExplained,
    unit: null,
  });
  const arms = [
    ['today', glossary.today[language]] as const,
    ...base.arms.map(({ id, name }) => [id, name[language]] as const),
  ];
  // Parquet has a null of its own: no text stands for a missing value.
  const missingValues: readonly string[] = [];
  return {
    results: {
      fields: [
        oneOf(field('arm', 'string', null, key), arms),
        point,
        field('replication', 'integer', null, whole),
        field('year', 'integer', 'years', whole),
        ...yearFields(base, language),
      ],
      primaryKey: ['arm', 'point', 'replication', 'year'],
      missingValues,
    },
    points: {
      fields: [
        point,
        ...design.axes.map(
          ({ path, unit }): Field => ({
            name: path,
            type: 'number',
            title: path,
            description: `${own.variedExplained} (${unit})`,
            unit: null,
          }),
        ),
        {
          name: 'failed',
          type: 'integer',
          title: own.failed,
          description: own.failedExplained,
          unit: null,
          constraints: { ...whole, maximum: 1 },
        } satisfies Field,
        reason('nl'),
        reason('en'),
      ],
      primaryKey: ['point'],
      missingValues,
    },
  };
}
