import { fc, test } from '@fast-check/vitest';
import { beforeAll, describe, expect } from 'vitest';
import { dataPackage } from '../../src/reports/datapackage/data-package.ts';
import type { Field } from '../../src/reports/datapackage/field.ts';
import type { ReportData } from '../../src/reports/report-data.ts';
import type { FileEntry } from '../../src/results/folder/manifest.ts';
import { tablesOf } from '../../src/results/folder/tables.ts';
import { oddTexts, reportData, wordedAs } from './data.ts';
import { faultsBy } from './schema.ts';

interface Package {
  readonly title: string;
  readonly description: string;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly units: Readonly<Record<string, string>>;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly Field[];
      readonly primaryKey: readonly string[];
      readonly missingValues: readonly string[];
    };
  }[];
}

const tables = ['results', 'years', 'schools', 'payers', 'flows'];
const files: FileEntry[] = [
  ...tables.map((name) => `${name}.parquet`),
  'summary.json',
  'tables.xlsx',
  'report.html',
].map((name, i) => ({ name, bytes: 1000 + i, sha256: String(i).repeat(64) }));

let data: ReportData;
let made: Package;
beforeAll(async () => {
  data = await reportData();
  made = dataPackage(data, files) as Package;
});
const fieldsOf = (name: string) =>
  made.resources.find((resource) => resource.name === name)?.schema?.fields ?? [];
const everyField = () => tables.flatMap(fieldsOf);

describe('datapackage.json', () => {
  test.each(['nl', 'en'] as const)('is what the standard’s schemas want, in %s', (language) => {
    const { resources, ...whole } = dataPackage({ ...data, language }, files) as Package;
    expect(faultsBy('datapackage-2.0', { ...whole, resources })).toStrictEqual([]);
    for (const resource of resources) {
      expect(faultsBy('dataresource-2.0', resource)).toStrictEqual([]);
      if (resource.schema !== undefined)
        expect(faultsBy('tableschema-2.0', resource.schema)).toStrictEqual([]);
    }
  });

  test('the schemas are asked in earnest', () => {
    const [first, ...others] = made.resources;
    const wrong = { ...made, resources: [{ ...first, hash: 'sha256:no' }, ...others] };
    expect(faultsBy('datapackage-2.0', wrong)).not.toStrictEqual([]);
    expect(faultsBy('tableschema-2.0', { fields: [{ name: 'a', type: 'euro' }] })).not.toEqual([]);
  });

  test('names the seven files of results, with size and hash', () => {
    const named = made.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }));
    expect(named).toStrictEqual(
      files.slice(0, 7).map(({ name, bytes, sha256 }) => ({
        path: name,
        bytes,
        hash: `sha256:${sha256}`,
      })),
    );
  });

  test('a file that is not there is no resource, and a package without one is refused', () => {
    const few = dataPackage(data, files.slice(0, 1)) as Package;
    expect(few.resources.map(({ name }) => name)).toStrictEqual(['results']);
    expect(() => dataPackage(data, files.slice(7))).toThrow(RangeError);
  });
});

describe('the tables', () => {
  test('every field has a unit that the package explains, or says that it has none', () => {
    for (const field of everyField()) {
      expect(field).toHaveProperty('unit');
      if (field.unit !== null) expect(made.units).toHaveProperty([field.unit]);
    }
    const numbers = everyField().filter(({ type }) => type === 'number');
    expect(numbers.filter(({ unit }) => unit === null)).toStrictEqual([]);
    const used = new Set(everyField().map(({ unit }) => unit));
    expect(Object.keys(made.units).filter((unit) => !used.has(unit as Field['unit']))).toEqual([]);
    expect(made.description).toContain('`unit`');
    expect(made.units['euro']).toContain(String(data.scenario.prices.year));
  });

  test('a month has children where a year has children a year', () => {
    const unit = (table: string) => fieldsOf(table).find(({ name }) => name === 'q4.entries')?.unit;
    expect(unit('results')).toBe('children');
    expect(unit('years')).toBe('children a year');
  });

  test('have the columns of the files that they describe', () => {
    for (const { name, columns } of tablesOf(data.scenario))
      expect(fieldsOf(name).map((field) => field.name)).toStrictEqual(
        columns.map((one) => one.name),
      );
  });

  test('have keys of fields that are never empty, and no text that means empty', () => {
    for (const { schema } of made.resources) {
      if (schema === undefined) continue;
      const names = schema.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const key = schema.fields.slice(0, schema.primaryKey.length);
      expect(key.map(({ name }) => name)).toStrictEqual(schema.primaryKey);
      expect(key.every(({ constraints }) => constraints?.required)).toBe(true);
      expect(schema.missingValues).toStrictEqual([]);
    }
  });

  test('say which arms there are', () => {
    for (const table of tables)
      expect(fieldsOf(table)[0]?.constraints?.enum).toStrictEqual([
        'today',
        ...data.scenario.arms.map(({ id }) => id),
      ]);
  });

  test('promise nothing that the results break', () => {
    const { today, arms } = data.summary;
    const years = [today, ...arms.flatMap((arm) => arm.years)];
    const broken = fieldsOf('years').filter(({ name, constraints }) =>
      years.some(({ indicators }) => {
        const lowest = indicators[name]?.p5;
        return lowest != null && lowest < (constraints?.minimum ?? Number.NEGATIVE_INFINITY);
      }),
    );
    expect(broken.map(({ name }) => name)).toStrictEqual([]);
  });
});

describe('sources', () => {
  test('are named once, without the notes of single numbers', () => {
    const provenance = [
      { path: 'a', value: 1, grade: 'cited', source: 'CBS (2019); https://cbs.nl/x; table 3' },
      { path: 'b', value: 1, grade: 'derived', source: 'CBS (2019); https://cbs.nl/x' },
      { path: 'c', value: 1, grade: 'assumption', source: 'a guess' },
      { path: 'd', value: 1, grade: 'cited', source: 'A report' },
    ] as const;
    const resolved = { references: { cbs: 'CBS (2019); https://cbs.nl/x', other: 'unused' } };
    const { sources } = dataPackage(
      {
        ...data,
        scenario: { ...data.scenario, provenance },
        manifest: { ...data.manifest, scenario: { ...data.manifest.scenario, resolved } },
      },
      files,
    ) as Package;
    expect(sources).toStrictEqual([
      { title: 'CBS (2019); https://cbs.nl/x', path: 'https://cbs.nl/x' },
      { title: 'A report' },
    ]);
  });
});

const odd = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 30 }));
test.prop([odd], { numRuns: 40 })('any name makes a valid package', (name) => {
  const { resources, ...whole } = dataPackage(wordedAs(data, name), files) as Package;
  expect(faultsBy('datapackage-2.0', { ...whole, resources })).toStrictEqual([]);
  const arm = resources[0]?.schema?.fields[0];
  const labels = arm?.categories?.flatMap(({ label }) => label ?? []) ?? [];
  expect(new Set(labels).size).toBe(labels.length);
});
