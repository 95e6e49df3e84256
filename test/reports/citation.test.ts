import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { beforeAll, describe, expect } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from '../../src/reports/citation/citation-cff.ts';
import { citationLine } from '../../src/reports/citation/citation-line.ts';
import { credit } from '../../src/reports/citation/credit.ts';
import type { ReportData } from '../../src/reports/report-data.ts';
import { oddTexts, reportData, wordedAs } from './data.ts';
import { faultsBy } from './schema.ts';

let data: ReportData;
beforeAll(async () => {
  data = await reportData();
});
const faults = (text: string) => faultsBy('cff-1.2.0', parse(text));

describe('CITATION.cff', () => {
  test.each(['nl', 'en'] as const)('is what its schema wants, in %s', (language) => {
    expect(faults(citationCff({ ...data, language }))).toStrictEqual([]);
  });

  test('the schema is asked in earnest', () => {
    const text = citationCff(data).replace('type: "dataset"', 'type: "poem"');
    expect(faults(text)).not.toStrictEqual([]);
  });

  test('names the data, and the program that made them', () => {
    expect(parse(citationCff({ ...data, language: 'en' }))).toMatchObject({
      type: 'dataset',
      title: 'Teaching area: results of a simulation with proeftuin',
      version: '1.2.3',
      license: 'MIT',
      'date-released': '2031-02-03',
      authors: [{ name: 'The proeftuin authors' }],
      identifiers: [{ type: 'other', value: `sha256:${data.summary.digest}` }],
      references: [
        {
          type: 'software',
          title: 'proeftuin',
          commit: '0123456789abcdef0123456789abcdef01234567',
        },
      ],
    });
  });

  test('a commit that is not known is not named', () => {
    const tool = { ...data.manifest.tool, commit: null };
    const text = citationCff({ ...data, manifest: { ...data.manifest, tool } });
    expect(text).not.toContain('commit');
    expect(faults(text)).toStrictEqual([]);
  });

  const odd = fc.oneof(
    fc.constantFrom(...oddTexts),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  test.prop([odd])('says any name as it is, to a reader of YAML 1.1 and of 1.2', (name) => {
    const text = citationCff(wordedAs(data, name));
    expect(faults(text)).toStrictEqual([]);
    const title = `${name.replace(/\p{Surrogate}/gu, '\ufffd')}: uitkomsten van een doorrekening met proeftuin`;
    for (const version of ['1.1', '1.2'] as const)
      expect(parse(text, { version })).toMatchObject({ title, version: '1.2.3' });
    // A line for each key, whatever the texts are.
    expect(text.split('\n')).toHaveLength(
      citationCff(data).split('\n').length - (name.trim() === '' ? 1 : 0),
    );
  });
});

describe('the citation in a line', () => {
  test('says which run it is', () => {
    const digest = data.summary.digest.slice(0, 12);
    expect(citationLine(data, 'nl')).toBe(
      `The proeftuin authors. Lesgebied: 5 herhalingen, zaad “les-1”, vingerafdruk ${digest}…, 2031-02-03. proeftuin, versie 1.2.3, commit 0123456. MIT-licentie.`,
    );
    expect(citationLine(data, 'en')).toBe(
      `The proeftuin authors. Teaching area: 5 replications, seed “les-1”, digest ${digest}…, 2031-02-03. proeftuin, version 1.2.3, commit 0123456. MIT licence.`,
    );
  });

  test('is one line, whatever the scenario is called', () => {
    for (const text of oddTexts)
      expect(citationLine(wordedAs(data, text), 'nl')).not.toMatch(/[\n\r\u2028\u2029]/);
  });

  test('says that files differed from the commit', () => {
    const tool = { version: '1.2.3', commit: 'abcdef0123', dirty: true };
    expect(credit('A run', tool, 'en')).toBe(
      'The proeftuin authors. A run, version 1.2.3, commit abcdef0 (modified). MIT licence.',
    );
  });

  test('README cites the program in the same form', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toMatch(/^> The proeftuin authors\. \*.+\*, version \d.+\. MIT licence\.$/m);
  });
});
