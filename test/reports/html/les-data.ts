/** What a small real run leaves for a report, worked out directly. */
import { fileURLToPath } from 'node:url';
import { digestOf } from '../../../src/experiment/digest.ts';
import type { Replication } from '../../../src/experiment/outcome.ts';
import { type Experiment, runExperiment } from '../../../src/experiment/run-experiment.ts';
import { indicators } from '../../../src/language/indicators.ts';
import type { Language } from '../../../src/language/messages/language.ts';
import type { ArmRecord } from '../../../src/model/record.ts';
import type { ReportData } from '../../../src/reports/report-data.ts';
import type { Band, Line } from '../../../src/results/folder/series.ts';
import { summarise } from '../../../src/results/summary.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { mean } from '../../../src/statistics/mean.ts';
import { quantile } from '../../../src/statistics/quantile.ts';

const file = fileURLToPath(new URL('../../../scenarios/les.yaml', import.meta.url));

const shown = [
  'support.q1',
  'support.q2',
  'support.q3All',
  'support.q4All',
  'support.oza',
  'waiting.over3Months',
  'homeSitters.over3Months',
  'spend.total',
] as const;
type Shown = (typeof shown)[number];

export async function lesData(replications: number, language: Language): Promise<ReportData> {
  const scenario = await loadScenario(file);
  const records: Replication[] = [];
  const experiment = await runExperiment(scenario, {
    replications,
    workers: 1,
    onReplication: (record) => records.push(record),
  });
  return {
    scenario,
    language,
    summary: summarise(experiment),
    manifest: manifestOf(experiment, language),
    series: {
      bands: shown.flatMap((indicator) => bandsOf(indicator, records)),
      lines: records.flatMap((record) => shown.flatMap((indicator) => linesOf(indicator, record))),
    },
  };
}

const unit = (indicator: Shown) => (indicators[indicator].unit === 'euro' ? 100 : 1);

function bandsOf(indicator: Shown, records: readonly Replication[]): Band[] {
  const band = (who: string, of: (record: Replication) => ArmRecord | undefined): Band => {
    const histories = records.map((record) => of(record)?.months[indicator] ?? new Float64Array());
    const length = histories[0]?.length ?? 0;
    const first = who === 'today' ? -length : 0;
    const samples = Array.from({ length }, (_, i) =>
      histories.map((months) => (months[i] ?? 0) / unit(indicator)),
    );
    return {
      who,
      indicator,
      months: samples.map((_, i) => first + i),
      mean: samples.map(mean),
      p5: samples.map((sample) => quantile(sample, 0.05)),
      p95: samples.map((sample) => quantile(sample, 0.95)),
    };
  };
  const arms = records[0]?.arms ?? [];
  return [
    band('today', ({ today }) => today),
    ...arms.map(({ id }) => band(id, (record) => record.arms.find((arm) => arm.id === id))),
  ];
}

function linesOf(indicator: Shown, { replication, today, arms }: Replication): Line[] {
  return arms.map(({ id, years }) => ({
    who: id,
    indicator,
    replication,
    years: [today.years[indicator].at(-1) ?? null, ...years[indicator]].map((value) =>
      value === null || Number.isNaN(value) ? null : value / unit(indicator),
    ),
  }));
}

function manifestOf(experiment: Experiment, language: Language): ReportData['manifest'] {
  const { scenario, seed, outcomes, level, precise } = experiment;
  return {
    schema: 'proeftuin/manifest@1',
    tool: {
      name: 'proeftuin',
      version: '1.2.3',
      commit: 'c0ffee',
      dirty: true,
      lock: null,
      source: null,
    },
    machine: { node: '20.19.0', os: 'linux' },
    created: '2026-03-01T23:30:00.000Z',
    command: ['run', 'scenarios/les.yaml', '--set', "name.nl='t gebied"],
    language,
    scenario: {
      id: scenario.id,
      digest: 'd1',
      written: {},
      resolved: {},
      arms: scenario.arms.map(({ id }) => id),
    },
    generator: 'Threefry-2x32-20',
    seed,
    checked: false,
    level,
    precise,
    results: {
      digest: digestOf(outcomes),
      replications: outcomes.map(({ replication, digest }) => [replication, digest] as const),
    },
  };
}

/** The same run, as if it had so many replications. */
export function enlarged(data: ReportData, replications: number): ReportData {
  const known = data.summary.replications;
  const lines = Array.from({ length: Math.ceil(replications / known) }, (_, round) =>
    data.series.lines.map((line) => ({
      ...line,
      replication: line.replication + round * known,
      years: line.years.map((value) => (value === null ? null : value * (1 + round / 1e4))),
    })),
  ).flat();
  return {
    ...data,
    summary: { ...data.summary, replications },
    series: { ...data.series, lines },
  };
}

/** The same run with `more` arms, each a twin of the last one under another name. */
export function withTwins(data: ReportData, more: number): ReportData {
  const { scenario, summary, series } = data;
  const last = scenario.arms.at(-1);
  if (last === undefined) return data;
  const ids = Array.from({ length: more }, (_, i) => `${last.id}${i}`);
  const twins = <One extends object>(all: readonly One[], key: keyof One) => [
    ...all,
    ...ids.flatMap((id) =>
      all.filter((one) => one[key] === last.id).map((one) => ({ ...one, [key]: id })),
    ),
  ];
  return {
    ...data,
    scenario: { ...scenario, arms: twins(scenario.arms, 'id') },
    summary: {
      ...summary,
      arms: twins(summary.arms, 'id'),
      differences: twins(summary.differences, 'to'),
      agreements: summary.agreements.map((one) => ({ ...one, arms: twins(one.arms, 'arm') })),
    },
    series: { bands: twins(series.bands, 'who'), lines: twins(series.lines, 'who') },
  };
}
