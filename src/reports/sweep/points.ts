/** The points of a sweep as its table shows them: in which order, and what was kept. */
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import { rising, verdictOf } from './answer.ts';
import type { SweepTold } from './told.ts';

export const marks = { holds: '✓', fails: '✗', open: '?' } as const;

/** As many rows as there is room for: of one axis from all over it, else the first. */
export function fewPoints(told: SweepTold, most: number): SweepRow[] {
  const sorted = inOrder(told);
  if (told.design.axes.length !== 1 || sorted.length <= most) return sorted.slice(0, most);
  const step = (sorted.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => sorted[Math.round(i * step)] as SweepRow);
}

/** One or two axes: in their own order; more: what matters first. */
function inOrder({ design, rows }: SweepTold): SweepRow[] {
  if (design.axes.length === 1) return rising(rows);
  if (design.axes.length === 2 && design.method === 'grid') return [...rows];
  const held = (row: SweepRow) =>
    row.failed === undefined
      ? row.agreements.filter(({ verdict }) => verdict === 'holds').length
      : -1;
  const waiting = (row: SweepRow) => row.arm['waiting.over3Months']?.mean ?? 0;
  return [...rows].sort(
    (a, b) => held(b) - held(a) || waiting(a) - waiting(b) || a.point - b.point,
  );
}

/** Whether only arms are varied, so that today is the same at every point. */
export function onlyArms({ rows }: Pick<SweepTold, 'rows'>): boolean {
  const [first, ...others] = rows.filter((row) => row.failed === undefined);
  const text = JSON.stringify(first?.today);
  return others.every(({ today }) => JSON.stringify(today) === text);
}

/** `✓ 2 van 2`; nothing of a point that failed. */
export function keptInWords(row: SweepRow, { language }: Pick<SweepTold, 'language'>): string {
  if (row.failed !== undefined) return '';
  const held = row.agreements.filter(({ verdict }) => verdict === 'holds').length;
  const count = sweepMessagesIn(language).table.outOf(String(held), String(row.agreements.length));
  return `${marks[verdictOf(row)]} ${count}`;
}
