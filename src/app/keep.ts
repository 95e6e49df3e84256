/** Keeps a run: every finished replication at once, and in the end a whole run folder or none. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Replication } from '../experiment/outcome.ts';
import type { Experiment } from '../experiment/run-experiment.ts';
import { Trouble } from '../language/fault.ts';
import type { Language } from '../language/messages/language.ts';
import { type Coming, loadPages, writePages } from '../reports/pages.ts';
import { draftOf, identityOf } from '../results/folder/draft.ts';
import { abandoned, type Job, resumeJournal, startJournal } from '../results/folder/journal.ts';
import { json } from '../results/folder/json.ts';
import { sealed } from '../results/folder/manifest.ts';
import { entriesOf, publish } from '../results/folder/publish.ts';
import { tableWriter } from '../results/folder/table-writer.ts';
import type { Summary } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { diskTrouble } from './disk-trouble.ts';
import { ownMachine, ownTool } from './package.ts';
import { type Place, placeFor } from './place.ts';

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
  /** How many replications an earlier run had finished and this one has taken up. */
  resumed(): number;
  known(replication: number): Promise<Replication | undefined>;
  /** Rejects with a Trouble when the disk will not have it. */
  add(replication: Replication): Promise<void>;
  /** All there are have been added: begins with what needs nothing but them. What fails is told by `finish`. */
  begin(): Promise<void>;
  /**
   * The run folder's path, and how many finished replications that are not in it still wait for `resume`. Rejects with a
   * Trouble when the disk will not have it; nothing is there then.
   */
  finish(experiment: Experiment, summary: Summary): Promise<{ folder: string; waiting: number }>;
  /** Stops without a folder; may be called after anything. How many finished replications wait for `resume`. */
  leave(): Promise<number>;
}

/** Throws Faults when there is no place to keep it, a Trouble when the disk is full, before anything is computed. */
export function keep(scenario: Scenario, seed: string, checked: boolean, keeping: Keeping): Keeper {
  const place = placeFor(keeping.out);
  try {
    return keeperIn(place, scenario, seed, checked, keeping);
  } catch (error) {
    throw diskTrouble(error, place.parent);
  }
}

function keeperIn(
  place: Place,
  scenario: Scenario,
  seed: string,
  checked: boolean,
  { out, resume = false, language, command }: Keeping,
): Keeper {
  const job = jobOf(scenario, seed, checked);
  const taken = resume ? resumeJournal(place.parent, job) : undefined;
  const journal = taken ?? startJournal(place.parent, job);
  const scratch = join(journal.folder, 'scratch');
  const folder = join(journal.folder, 'folder');
  clear();
  for (const own of [scratch, folder]) mkdirSync(own);
  const tables = tableWriter(scenario, scratch);

  /** Numbers of those that were in the journal already. */
  const before = new Set<number>();
  let coming: Coming | undefined;

  /** What the database makes of what was added, while this thread does something else. */
  function begun(): Coming {
    coming ??= { series: tables.series(job.arms), tables: tables.finish(folder) };
    // Whoever waits for them hears of a failure; nobody does when something else fails first.
    for (const one of Object.values(coming)) one.catch(() => {});
    return coming;
  }

  function clear(): void {
    for (const own of [scratch, folder]) rmSync(own, { recursive: true, force: true });
  }

  async function make(experiment: Experiment, summary: Summary): Promise<string> {
    const machine = ownMachine();
    const circumstances = { tool: ownTool(), machine, command, language, checked };
    const draft = draftOf(experiment, { ...circumstances, created: new Date().toISOString() });
    writeFileSync(join(folder, 'summary.json'), json(summary));
    const data = { scenario, summary, manifest: draft, language };
    await writePages(folder, data, begun());
    writeFileSync(join(folder, 'manifest.json'), sealed(draft, await entriesOf(folder)));
    const name = publish(folder, place.names(scenario.id, summary.digest));
    if (name === undefined) throw takenMeanwhile(out ?? place.parent);
    return name;
  }

  /** What holds nothing but `these` is of no use any more. How many finished replications are left to go on with. */
  function forget(these: ReadonlySet<number>): number {
    journal.release();
    let most = 0;
    for (const one of abandoned(place.parent, job)) {
      const numbers = one.numbers();
      if (numbers.every((number) => these.has(number))) one.remove();
      else most = Math.max(most, numbers.length);
    }
    return most;
  }

  return {
    resumed: () => before.size,
    async known(number) {
      const replication = await taken?.get(number);
      if (replication !== undefined) before.add(number);
      return replication;
    },
    async add(replication) {
      loadPages();
      try {
        if (!before.has(replication.replication)) journal.put(replication);
        await tables.add(replication);
      } catch (error) {
        throw diskTrouble(error, place.parent);
      }
    },
    async begin() {
      await tables.settle().catch(() => {});
      begun();
      // The database is asked before this thread is busy with something else.
      await setImmediate();
    },
    async finish(experiment, summary) {
      try {
        const name = await make(experiment, summary);
        await tables.close();
        clear();
        const finished = new Set(experiment.outcomes.map(({ replication }) => replication));
        return { folder: name, waiting: forget(finished) };
      } catch (error) {
        throw diskTrouble(error, place.parent);
      }
    },
    async leave() {
      await tables.close();
      clear();
      return forget(new Set());
    },
  };
}

function jobOf(scenario: Scenario, seed: string, checked: boolean): Job {
  const { digest, arms } = identityOf(scenario);
  const { version, source } = ownTool();
  return { scenario: digest, arms, seed, checked, tool: `${version} ${source}` };
}

/** Somebody else made something where ours was to be, while we computed. */
export function takenMeanwhile(name: string): Trouble {
  return new Trouble({
    nl: `op ${name} staat intussen iets anders. Wat af is, staat er nog; kies met --out een andere naam ernaast en ga verder met --resume.`,
    en: `something else has come to stand at ${name}. What is finished is still there; choose another name beside it with --out and go on with --resume.`,
  });
}
