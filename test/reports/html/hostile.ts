import type { ReportData } from '../../../src/reports/report-data.ts';
import type { Text } from '../../../src/scenario/scenario.ts';

/** The same data with `text` wherever somebody may write one. */
export function hostile(data: ReportData, text: string): ReportData {
  const { scenario, summary, manifest } = data;
  const both: Text = { nl: text, en: text };
  const [first, ...provenance] = scenario.provenance;
  return {
    ...data,
    scenario: {
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
    },
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
