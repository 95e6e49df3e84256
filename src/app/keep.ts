/** Keeps a run: every finished replication at once, and in the end a whole run folder or none. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';
import type { Replication } from '../experiment/outcome.ts';
import type { Experiment } from '../experiment/run-experiment.ts';
import type { Language } from '../language/messages/language.ts';
import { writePages } from '../reports/pages.ts';
import { draftOf, identityOf } from '../results/folder/draft.ts';
import { abandoned, type Job, resumeJournal, startJournal } from '../results/folder/journal.ts';
import { json } from '../results/folder/json.ts';
import { sealed } from '../results/folder/manifest.ts';
import { parquetWriter } from '../results/folder/parquet-writer.ts';
import { entriesOf, publish } from '../results/folder/publish.ts';
import { readSeries } from '../results/folder/series.ts';
import type { Summary } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { diskTrouble } from './disk-trouble.ts';
import { ownTool } from './package.ts';
import { placeFor } from './place.ts';

export interface Keeping {
  /** Where the folder is to be; `reports/<scenario>-<digest>` when nobody says. */
  readonly out?: string | undefined;
  /** Go on with what an earlier run of the same job left unfinished. */
  readonly resume?: boolean | undefined;
  /** The words after the program's name; none where a screen or a library asked. */
  readonly command: readonly string[];
  readonly language: Language;
}

export interface Keeper {
  /** Replications that an earlier run had finished and this one takes up. */
  readonly resumed: number;
  /** Replications of this job that lie unfinished and were not taken up. */
  readonly leftBefore: number;
  known(replication: number): Replication | undefined;
  /** Throws a Trouble when the disk will not have it. */
  add(replication: Replication): void;
  /** The run folder's path. Rejects with a Trouble when the disk will not have it; nothing is there then. */
  finish(experiment: Experiment, summary: Summary): Promise<string>;
  /** Stops without a folder. How many finished replications wait for `resume`. */
  leave(): Promise<number>;
}

/** Throws Faults when there is no place to keep it, before anything is computed. */
export function keep(scenario: Scenario, seed: string, checked: boolean, keeping: Keeping): Keeper {
  const place = placeFor(keeping.out);
  const job = jobOf(scenario, seed, checked);
  const taken = keeping.resume ? resumeJournal(place.parent, job) : undefined;
  const leftBefore = abandoned(place.parent, job).reduce(
    (most, one) => Math.max(most, one.size()),
    0,
  );
  const journal = taken ?? startJournal(place.parent, job);
  const scratch = join(journal.folder, 'scratch');
  const folder = join(journal.folder, 'folder');
  for (const own of [scratch, folder]) {
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own);
  }
  const tables = parquetWriter(scenario, scratch);

  /** Numbers of those that are in the journal already. */
  const before = new Set<number>();

  async function make(experiment: Experiment, summary: Summary): Promise<string> {
    await tables.finish(folder);
    const { language, command } = keeping;
    const machine = { node: process.versions.node, os: `${platform()} ${release()} ${arch()}` };
    const circumstances = { tool: ownTool(), machine, command, language, checked };
    const draft = draftOf(experiment, { ...circumstances, created: new Date().toISOString() });
    const series = await readSeries(folder, draft.scenario.arms, scratch);
    writeFileSync(join(folder, 'summary.json'), json(summary));
    await writePages(folder, { scenario, summary, manifest: draft, series, language });
    writeFileSync(join(folder, 'manifest.json'), sealed(draft, await entriesOf(folder)));
    const name = place.folder(scenario.id, summary.digest);
    publish(folder, name);
    return name;
  }

  return {
    resumed: taken?.found ?? 0,
    leftBefore: taken === undefined ? leftBefore : 0,
    known(number) {
      const replication = taken?.get(number);
      if (replication !== undefined) before.add(number);
      return replication;
    },
    add(replication) {
      try {
        if (!before.has(replication.replication)) journal.put(replication);
        tables.add(replication);
      } catch (error) {
        throw diskTrouble(error, place.parent);
      }
    },
    async finish(experiment, summary) {
      try {
        const name = await make(experiment, summary);
        await tables.close();
        journal.remove();
        return name;
      } catch (error) {
        await this.leave();
        throw diskTrouble(error, place.parent);
      }
    },
    async leave() {
      await tables.close();
      for (const own of [scratch, folder]) rmSync(own, { recursive: true, force: true });
      const waiting = journal.size();
      if (waiting === 0) journal.remove();
      return waiting;
    },
  };
}

function jobOf(scenario: Scenario, seed: string, checked: boolean): Job {
  const { digest, arms } = identityOf(scenario);
  const { version, source } = ownTool();
  return { scenario: digest, arms, seed, checked, tool: `${version} ${source}` };
}
