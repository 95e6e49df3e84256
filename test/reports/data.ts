import { join } from 'node:path';
import { runExperiment } from '../../src/experiment/run-experiment.ts';
import type { ReportData } from '../../src/reports/report-data.ts';
import { type Summary, summarise } from '../../src/results/summary.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario, Text } from '../../src/scenario/scenario.ts';

/** Of a real run of the teaching scenario: two years, four arms, five replications. */
export async function reportData(): Promise<ReportData> {
  const file = join(import.meta.dirname, '../../scenarios/les.yaml');
  const scenario = loadScenario(file, { set: ['horizon.pilot=24'] });
  const experiment = await runExperiment(scenario, { replications: 5, workers: 1 });
  return dataOf(scenario, summarise(experiment));
}

export function dataOf(scenario: Scenario, summary: Summary): ReportData {
  return {
    scenario,
    summary,
    manifest: {
      schema: 'proeftuin/manifest@1',
      tool: {
        name: 'proeftuin',
        version: '1.2.3',
        commit: '0123456789abcdef0123456789abcdef01234567',
        dirty: false,
        lock: null,
        source: null,
      },
      machine: { node: '20.19.0', os: 'linux' },
      created: '2031-02-03T04:05:06.000Z',
      command: ['run', 'les'],
      language: 'nl',
      scenario: {
        id: scenario.id,
        digest: 'ab'.repeat(32),
        written: {},
        resolved: {},
        arms: scenario.arms.map(({ id }) => id),
      },
      generator: 'threefry',
      seed: summary.seed,
      checked: false,
      level: 0.95,
      precise: true,
      results: { digest: summary.digest, replications: [] },
    },
    series: { bands: [], lines: [] },
    language: 'nl',
  };
}

/** The same, with these texts in turn wherever a text of the scenario's author is shown. */
export function wordedAs(data: ReportData, ...texts: readonly string[]): ReportData {
  const text = (i: number) => texts[i % texts.length] ?? '';
  const named = <Thing>(things: readonly Thing[]) =>
    things.map((thing, i) => ({ ...thing, name: both(text(i)) }));
  return {
    ...data,
    scenario: {
      ...data.scenario,
      name: both(text(0)),
      description: both(text(0)),
      arms: named(data.scenario.arms),
      products: named(data.scenario.products),
      agreements: named(data.scenario.agreements),
      provenance: data.scenario.provenance.map((number, i) => ({ ...number, source: text(i) })),
    },
    summary: { ...data.summary, seed: text(0) },
  };
}

const both = (text: string): Text => ({ nl: text, en: text });

/** What has broken a writer of YAML, XML, JSON, Markdown or a spreadsheet before. */
export const oddTexts = [
  '=HYPERLINK("http://example.org","click")',
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  "it's \"quoted\" 'twice'",
  'key: value # no comment',
  'a\nb: c\n- d',
  'carriage\rreturn\r\n',
  '--- !!js/function "x"',
  '<script>&amp;</script>]]>',
  '{{a}} *b* &c |',
  'null',
  '__proto__',
  'constructor',
  'Zwolle 🏫 Ü ß \u202e rtl',
  'line\u2028paragraph\u2029next\u0085',
  'bell\u0007 nul\u0000 del\u007f',
  'half \ud83c of a pair',
  '\ufeffmark \uffff',
  '   ',
  'x'.repeat(40_000),
] as const;
