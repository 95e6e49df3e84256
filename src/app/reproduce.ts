/** The verb *reproduce*: run a folder's manifest again and compare, bit for bit. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Progress, runExperiment } from '../experiment/run-experiment.ts';
import { type FirstDifference, firstDifference } from '../results/folder/compare-tables.ts';
import { identityOf } from '../results/folder/draft.ts';
import { canonical, json } from '../results/folder/json.ts';
import type { Manifest, Tool } from '../results/folder/manifest.ts';
import { tableWriter } from '../results/folder/table-writer.ts';
import { summarise } from '../results/summary.ts';
import { scenarioFromWritten } from '../scenario/from-written.ts';
import type { Scenario, WrittenScenario } from '../scenario/scenario.ts';
import { diskTrouble, makeRoom } from './disk-trouble.ts';
import { type Alteration, openFolder } from './open-folder.ts';
import { ownTool } from './package.ts';

export interface ReproduceOptions {
  /** Only the first replications. */
  readonly quick?: boolean | undefined;
  readonly workers?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export type Reproduction =
  /** Files are not what they were: it was not run again. */
  | { readonly verdict: 'altered'; readonly alterations: readonly Alteration[] }
  /** This version takes other things for granted: it was not run again. Paths in the scenario. */
  | { readonly verdict: 'otherScenario'; readonly paths: readonly string[] }
  | {
      readonly verdict: 'same' | 'interrupted' | 'differentSummary';
      /** How many were run again, of how many. */
      readonly finished: number;
      readonly of: number;
      readonly versions: Versions;
    }
  | {
      readonly verdict: 'different';
      /** The first replication with another digest. */
      readonly replication: number;
      /** Where the tables show it; absent where they do not. */
      readonly first: FirstDifference | undefined;
      readonly versions: Versions;
    };

/** What made the folder, and what ran it again. */
export interface Versions {
  readonly made: Tool;
  readonly now: Tool;
}

const few = 3;

/** Throws Faults when it is no run folder. */
export async function reproduce(
  folder: string,
  options: ReproduceOptions = {},
): Promise<Reproduction> {
  const { manifest, alterations } = await openFolder(folder);
  if (manifest === undefined || alterations.length > 0) return { verdict: 'altered', alterations };
  const { id, written, arms, resolved, digest } = manifest.scenario;
  const scenario = scenarioFromWritten(id, written, arms, join(folder, 'manifest.json'));
  const now = identityOf(scenario);
  if (now.digest !== digest || canonical(resolved) !== canonical(now.resolved))
    return { verdict: 'otherScenario', paths: differing(resolved, now.resolved) };
  return again(folder, manifest, scenario, options);
}

async function again(
  folder: string,
  { seed, checked, level, precise, results, tool }: Manifest,
  scenario: Scenario,
  { quick = false, workers, signal, onProgress }: ReproduceOptions,
): Promise<Reproduction> {
  const of = results.replications.length;
  const wanted = quick ? Math.min(few, of) : of;
  const scratch = mkdtempSync(join(tmpdir(), 'proeftuin-again-'));
  const tables = tableWriter(scenario, scratch);
  try {
    const experiment = await runExperiment(scenario, {
      seed,
      check: checked,
      replications: wanted,
      workers,
      signal,
      async onReplication(replication, progress) {
        await tables.add(replication);
        onProgress?.(progress);
      },
    });
    const { outcomes, interrupted } = experiment;
    const finished = outcomes.length;
    const versions = { made: tool, now: ownTool() };
    const expected = new Map(results.replications);
    const wrong = outcomes.find((one) => expected.get(one.replication) !== one.digest);
    if (interrupted && wrong === undefined)
      return { verdict: 'interrupted', finished, of, versions };
    const made = join(scratch, 'folder');
    mkdirSync(made);
    await tables.finish(made);
    const whole = finished === of;
    const numbers = whole ? undefined : outcomes.map(({ replication }) => replication);
    const first = await firstDifference(scenario, folder, made, numbers, scratch);
    const replication = wrong?.replication ?? first?.replication;
    if (replication !== undefined) return { verdict: 'different', replication, first, versions };
    const told = !whole || json(summarise({ ...experiment, level, precise })) === textOf(folder);
    return { verdict: told ? 'same' : 'differentSummary', finished, of, versions };
  } catch (error) {
    throw diskTrouble(error, tmpdir(), makeRoom);
  } finally {
    await tables.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

const textOf = (folder: string) => readFileSync(join(folder, 'summary.json'), 'utf8');

/** Paths at which two scenarios are not the same. */
export function differing(before: WrittenScenario, after: WrittenScenario, path = ''): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const [a, b] = [before[key], after[key]];
    const here = path === '' ? key : `${path}.${key}`;
    if (canonical(a) === canonical(b)) return [];
    const [inA, inB] = [asMap(a), asMap(b)];
    return inA && inB ? differing(inA, inB, here) : [here];
  });
}

const asMap = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as WrittenScenario) : undefined;
