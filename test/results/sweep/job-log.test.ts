import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FinishedJob } from '../../../src/experiment/points/finished-job.ts';
import { openJobLog } from '../../../src/results/folder/sweep/job-log.ts';

const id = (n: number) => n.toString(16).padStart(64, '0');

const job = (replication: number): FinishedJob => {
  const arm = {
    years: Float64Array.of(replication, Number.NaN),
    flows: Float64Array.of(-0),
    decisions: [],
  };
  return {
    replication,
    today: arm,
    arms: [arm, undefined],
    startBudget: { a: 1 },
    points: ['x', { nl: 'n', en: 'e' }],
  };
};

function filled(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'proeftuin-')), 'jobs.log');
  const log = openJobLog(path);
  for (const n of [1, 2, 3]) log.put(id(n), job(n));
  log.put(id(2), job(9));
  log.close();
  return path;
}

test('what was put is there, once, for whoever opens it', () => {
  const log = openJobLog(filled(), { reading: true });
  expect([...log.ids()]).toStrictEqual([1, 2, 3].map(id));
  expect([log.get(id(1)), log.get(id(2)), log.get(id(4))]).toStrictEqual([
    job(1),
    job(2),
    undefined,
  ]);
  expect(log.damaged).toBe(false);
  log.close();
});

test('wherever it was cut off, the whole records before that are there, and it goes on', () => {
  const whole = filled();
  const { size } = statSync(whole);
  for (const left of [0, 3, 40, 100, Math.floor(size / 2), size - 1]) {
    const path = filled();
    truncateSync(path, left);
    const log = openJobLog(path);
    expect(log.size()).toBe(Math.floor((3 * left) / size));
    for (const n of [1, 2, 3]) log.put(id(n), job(n));
    log.close();
    expect(readFileSync(path)).toStrictEqual(readFileSync(whole));
  }
});

test('a changed byte is no record', () => {
  const path = filled();
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const reading = openJobLog(path, { reading: true });
  expect([reading.size(), reading.damaged]).toStrictEqual([2, true]);
  reading.close();
  expect(statSync(path).size).toBe(bytes.length);
  appendFileSync(path, 'x');
  const log = openJobLog(path);
  expect(log.size()).toBe(2);
  log.close();
});
