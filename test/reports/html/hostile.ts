import type { ReportData } from '../../../src/reports/report-data.ts';
import type { Scenario, Text } from '../../../src/scenario/scenario.ts';

/** The same data with `text` wherever somebody may write one. */
export function hostile(data: ReportData, text: string): ReportData {
  const { scenario, summary, manifest } = data;
  return {
    ...data,
    scenario: hostileScenario(scenario, text),
    summary: {
      ...summary,
      seed: text,
      agreements: summary.agreements.map((agreement) => ({ ...agreement, condition: text })),
    },
    manifest: {
      ...manifest,
      created: text,
      command: ['run', text],
      seed: text,
      generator: text,
      machine: { node: text, os: text },
      tool: { ...manifest.tool, version: text, commit: text, lock: text },
      scenario: { ...manifest.scenario, id: text, digest: text, arms: [text] },
    },
  };
}

export function hostileScenario(scenario: Scenario, text: string): Scenario {
  const both: Text = { nl: text, en: text };
  const [first, ...provenance] = scenario.provenance;
  return {
    ...scenario,
    id: text,
    name: both,
    description: both,
    arms: scenario.arms.map((arm) => ({
      ...arm,
      name: both,
      regime: { ...arm.regime, name: both },
    })),
    agreements: scenario.agreements.map((agreement) => ({ ...agreement, name: both })),
    provenance: [
      { value: 1, grade: 'assumption', path: `area.${text}`, unit: text, source: text },
      ...(first === undefined ? [] : [first]),
      ...provenance,
    ],
  };
}
