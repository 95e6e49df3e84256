import { beforeAll, expect, test } from 'vitest';
import { changeOf } from '../../../src/reports/html/compare/change.ts';
import { differing } from '../../../src/reports/html/compare/differing.ts';
import { compareHtml } from '../../../src/reports/html/compare-html.ts';
import type { ReportData } from '../../../src/reports/report-data.ts';
import { lesData } from './les-data.ts';

let data: ReportData;
beforeAll(async () => {
  data = await lesData(3, 'nl');
}, 60_000);

const resolved = (section: object): ReportData => ({
  ...data,
  manifest: {
    ...data.manifest,
    scenario: { ...data.manifest.scenario, resolved: { name: 'x', ...section } },
  },
});

test('what differs is named by its path, whatever form the number has', () => {
  const a = resolved({
    area: {
      children: { value: 2000, range: [1, 2], source: 'S1' },
      risk: [{ id: 'low', share: 1 }],
    },
    need: { up: [1, 2] },
  });
  const b = resolved({
    area: {
      children: { value: 3000, range: [1, 2], source: 'S1' },
      risk: [{ id: 'low', share: 2 }],
    },
    need: { up: [1, 2, 3] },
    notice: true,
  });
  expect(differing(a, b)).toStrictEqual([
    { path: 'area.children', values: [2000, 3000] },
    { path: 'area.risk.low.share', values: [1, 2] },
    { path: 'need.up.2', values: [undefined, 3] },
    { path: 'notice', values: [undefined, true] },
  ]);
  expect(differing(a, a)).toStrictEqual([]);
});

test('without the resolved scenario the numbers are compared', () => {
  const [first, ...rest] = data.scenario.provenance;
  const provenance = [{ ...first, value: -1 }, ...rest] as ReportData['scenario']['provenance'];
  const other = { ...data, scenario: { ...data.scenario, provenance } };
  expect(differing(data, other)).toStrictEqual([{ path: first?.path, values: [first?.value, -1] }]);
});

/** Every yearly number of the arm `by` more, and the summary's means too. */
function raised(by: number): ReportData {
  const arms = data.summary.arms.map((arm) => {
    const spread = arm.total['support.q2'];
    const mean = (spread.mean ?? 0) + by;
    return { ...arm, total: { ...arm.total, 'support.q2': { ...spread, mean } } };
  });
  const lines = data.series.lines.map((line) => ({
    ...line,
    years: line.years.map((value) => (value === null ? null : value + by)),
  }));
  return { ...data, summary: { ...data.summary, arms }, series: { ...data.series, lines } };
}

test('a change is taken replication by replication', () => {
  const { mean, low, high } = changeOf('population', 'support.q2', data, raised(7));
  expect(mean).toBeCloseTo(7, 9);
  expect(low).toBeCloseTo(7, 9);
  expect(high).toBeCloseTo(7, 9);
});

test('where replications were not kept, it is that of the means, without an interval', () => {
  const bare = { ...raised(7), series: { bands: [], lines: [] } };
  const { mean, low, high } = changeOf('population', 'support.q2', data, bare);
  expect(mean).toBeCloseTo(7, 9);
  expect([low, high]).toStrictEqual([null, null]);
});

test('a change is shown where seed and number are equal, and only for arms in both', () => {
  const same = compareHtml(data, raised(7));
  expect(same.match(/>verandering</g)?.length).toBe(data.summary.arms.length);
  expect(same).toContain('De twee scenario’s zijn gelijk.');
  const other = { ...data, summary: { ...data.summary, seed: 'other' } };
  expect(compareHtml(data, other)).not.toContain('>verandering<');

  const scenario = { ...data.scenario, arms: data.scenario.arms.slice(0, 3) };
  const arms = data.summary.arms.slice(0, 3);
  const fewer = compareHtml(data, { ...data, scenario, summary: { ...data.summary, arms } });
  expect(fewer.match(/>verandering</g)?.length).toBe(3);
  expect(fewer).toContain('Deze arm staat alleen in de eerste doorrekening.');
});

test('both answers are in one language, and the page is as closed as a report', () => {
  const page = compareHtml({ ...data, language: 'en' }, data);
  expect(page).toContain('<html lang="en">');
  expect(page).not.toMatch(/krimp per jaar|<script|\sstyle=/);
  expect(page.match(/With the budget shrinking|with the budget/gi)?.length).toBeGreaterThan(1);
});
