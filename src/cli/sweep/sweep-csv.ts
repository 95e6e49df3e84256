/** A sweep as CSV (RFC 4180): a row for every number of every point. */
import type { Design } from '../../experiment/design/design.ts';
import { indicatorFacts } from '../../reports/indicator-facts.ts';
import { readSummaries } from '../../results/folder/sweep/read-summaries.ts';
import type { Estimates } from '../../results/sweep/point-summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export async function* sweepCsv(
  folder: string,
  base: Scenario,
  { axes }: Design,
): AsyncGenerator<string> {
  const keys = ['point', ...axes.map(({ path }) => path)];
  yield row([...keys, 'arm', 'against', 'indicator', 'unit', 'mean', 'low', 'high', 'failed']);
  for await (const summary of readSummaries(folder)) {
    const own = [summary.point, ...summary.values];
    if ('failed' in summary) {
      yield row([...own, '', '', '', '', '', '', '', summary.failed.en]);
      continue;
    }
    const told = (arm: string, against: string, estimates: Estimates) =>
      Object.entries(estimates).map(([id, { mean, low, high }]) =>
        row([...own, arm, against, id, indicatorFacts(id, base, 'en').unit, mean, low, high, '']),
      );
    yield told('today', '', summary.today).join('');
    for (const { id, total } of summary.arms) yield told(id, '', total).join('');
    for (const { from, to, total } of summary.differences) yield told(to, from, total).join('');
  }
}

function row(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
