/**
 * What it costs to keep a run: the default run with and without its folder in turns, each in a process of its own as the
 * program is, of which the first pair is thrown away.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/app/run.ts';
import { loadScenario } from '../../src/scenario/load.ts';

const PAIRS = 11;

/** In seconds. */
interface Timed {
  readonly whole: number;
  /** From the last replication on. */
  readonly after: number;
  /** Of all processors together. */
  readonly processor: number;
}

/** Compares processes that call `timeOne`: `child` is the program that does, given `with` or `without`. */
export function costOfFolder(child: string): string {
  const timed = (how: 'with' | 'without') =>
    JSON.parse(execFileSync(process.execPath, [child, how], { encoding: 'utf8' })) as Timed;
  const pairs = Array.from({ length: 1 + PAIRS }, (_, pair) => {
    // Who goes first takes turns, too.
    if (pair % 2 === 0) return { without: timed('without'), with: timed('with') };
    return { with: timed('with'), without: timed('without') };
  }).slice(1);
  const of = (measure: (pair: (typeof pairs)[number]) => number) => median(pairs.map(measure));
  const seconds = (how: 'with' | 'without', what: keyof Timed) =>
    `${of((pair) => pair[how][what]).toFixed(2)} s`;
  const share = (what: keyof Timed) => (pair: (typeof pairs)[number]) =>
    pair.with[what] / pair.without[what] - 1;
  return `default run, all cores, medians of ${PAIRS} pairs
  without a folder        takes ${seconds('without', 'whole')}, ${seconds('without', 'after')} of it after the last replication
  keeping it as a folder  costs ${percent(of(share('whole')))} of that (${pairs.map(share('whole')).map(percent).join(', ')}); ${seconds('with', 'after')} come after the last replication
  in processor time       costs ${percent(of(share('processor')))} of ${seconds('without', 'processor')}, whatever else the machine does`;
}

/** The default run, once. */
export async function timeOne(how: string): Promise<Timed> {
  const here = mkdtempSync(join(tmpdir(), 'proeftuin-bench-'));
  const keeping = { out: join(here, 'folder'), command: [], language: 'nl' } as const;
  const start = performance.now();
  let counting = start;
  try {
    await run(loadScenario('scenarios/zwolle-noord.yaml'), {
      keeping: how === 'with' ? keeping : undefined,
      onCounting: () => {
        counting = performance.now();
      },
    });
    const end = performance.now();
    const { user, system } = process.cpuUsage();
    return {
      whole: (end - start) / 1000,
      after: (end - counting) / 1000,
      processor: (user + system) / 1_000_000,
    };
  } finally {
    rmSync(here, { recursive: true, force: true });
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;
