/**
 * Writes the tables and the summary of a sweep while points come in, in whichever order: rows and summaries go to files of
 * their own, and both are put in order at the end. So memory stays bounded, however many points there are.
 */
import { appendFileSync, closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Design } from '../../../experiment/design/design.ts';
import type { PointResult } from '../../../experiment/points/gather-points.ts';
import type { Reason } from '../../../experiment/points/reason.ts';
import { quantitiesOf } from '../../../experiment/quantity.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { FailedPoint, PointSummary } from '../../sweep/point-summary.ts';
import { quoted, writing } from '../duck.ts';
import type { Column } from '../tray.ts';
import { block, counting, filled, same } from './columns.ts';
import { openPouring, type Pouring } from './pour.ts';
import { rowStore } from './row-store.ts';

export interface SweepWriter {
  /** Every point once, in any order. Throws what the disk says. */
  add(result: PointResult, summary: PointSummary | FailedPoint): void;
  /** Writes results.parquet, points.parquet and summary.json to `folder`; `head` is what the summary begins with. */
  finish(folder: string, head: Readonly<Record<string, unknown>>): Promise<void>;
  /** Lets go, whatever is finished or not. */
  close(): Promise<void>;
}

/** `scratch` is a folder of the writer's own. */
export function sweepWriter(scenario: Scenario, design: Design, scratch: string): SweepWriter {
  const who = ['today', ...scenario.arms.map(({ id }) => id)];
  const quantities = [...quantitiesOf(scenario).values()];
  const columns: Column[] = [
    { name: 'arm', type: { labels: who } },
    { name: 'point', type: 'whole' },
    { name: 'replication', type: 'whole' },
    { name: 'year', type: 'whole' },
    ...quantities.map(({ id }): Column => ({ name: id, type: 'number' })),
  ];
  const rows = rowStore(join(scratch, 'rows'), columns.length, who.length, design.points.length);
  const failed = new Map<number, Reason>();
  const lines = lineStore(join(scratch, 'summaries.jsonl'));

  let opened: Promise<Pouring> | undefined;

  return {
    add(result, summary) {
      lines.put(result.point, JSON.stringify(summary));
      if (result.failed !== undefined) {
        failed.set(result.point, result.failed);
        return;
      }
      const byArm = who.map(() => block(columns.length));
      for (const { replication, today, arms } of result.outcomes)
        for (const [arm, history] of [today, ...arms].entries()) {
          const years = history.years['children.total'].length;
          // Of today only the year before the pilot, which is year 0.
          const first = arm === 0 ? years : 1;
          const length = years + 1 - first;
          byArm[arm]?.add([
            ...[arm, result.point, replication].map((key) => same(key, length)),
            counting(arm === 0 ? 0 : 1, length),
            ...quantities.map((one) => filled(length, (i) => one.inYear(history, first + i))),
          ]);
        }
      rows.put(
        result.point,
        byArm.map((own) => own.take()),
      );
    },
    async finish(folder, head) {
      opened = openPouring(scratch);
      const { pour } = await opened;
      await pour(columns, rows.inOrder(), into(join(folder, 'results.parquet')));
      await writePoints(pour, design, failed, join(folder, 'points.parquet'));
      lines.join(join(folder, 'summary.json'), head, design.points.length);
    },
    async close() {
      (await opened?.catch(() => undefined))?.close();
      rows.close();
      lines.close();
    },
  };
}

const into = (path: string) => (select: string) =>
  `COPY (${select}) TO ${quoted(path)} ${writing.format}`;

/** A row for every point: its values, and whether and why it failed. */
async function writePoints(
  pour: Pouring['pour'],
  { axes, points }: Design,
  failed: ReadonlyMap<number, Reason>,
  path: string,
): Promise<void> {
  const labels = (language: 'nl' | 'en') => [
    ...new Set([...failed.values()].map((reason) => reason[language])),
  ];
  const reasons = { nl: labels('nl'), en: labels('en') };
  const columns: Column[] = [
    { name: 'point', type: 'whole' },
    ...axes.map(({ path }): Column => ({ name: path, type: 'number' })),
    { name: 'failed', type: 'whole' },
    { name: 'reason.nl', type: { labels: reasons.nl } },
    { name: 'reason.en', type: { labels: reasons.en } },
  ];
  const reasonOf = points.map((_, point) => failed.get(point));
  const places = (language: 'nl' | 'en') =>
    Float64Array.from(reasonOf, (reason) =>
      reason === undefined ? Number.NaN : reasons[language].indexOf(reason[language]),
    );
  const values = [
    counting(0, points.length),
    ...axes.map((_, axis) => Float64Array.from(points, (own) => own[axis] as number)),
    Float64Array.from(reasonOf, (reason) => (reason === undefined ? 0 : 1)),
    places('nl'),
    places('en'),
  ];
  await pour(columns, [values], into(path));
}

/** Lines that come in any order, on disk until they are put in order. */
function lineStore(path: string) {
  const file = openSync(path, 'w+');
  const places = new Map<number, readonly [at: number, length: number]>();
  let end = 0;
  return {
    put(point: number, line: string): void {
      const bytes = Buffer.from(line, 'utf8');
      for (let done = 0; done < bytes.length; )
        done += writeSync(file, bytes, done, bytes.length - done, end + done);
      places.set(point, [end, bytes.length]);
      end += bytes.length;
    },
    /** One document: the head's members, then `points`, a line each. */
    join(target: string, head: Readonly<Record<string, unknown>>, count: number): void {
      const members = Object.entries(head).map(
        ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
      );
      writeFileSync(target, `{\n${members.join('')}  "points": [\n`);
      for (let point = 0; point < count; point++) {
        const [at, length] = places.get(point) ?? [0, 0];
        const bytes = Buffer.alloc(length);
        readSync(file, bytes, 0, length, at);
        appendFileSync(target, `    ${bytes.toString('utf8')}${point + 1 < count ? ',' : ''}\n`);
      }
      appendFileSync(target, '  ]\n}\n');
    },
    close: () => closeSync(file),
  };
}
