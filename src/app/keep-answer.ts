/** Keeps an answer that is not a run's: a sealed folder with its summary. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language/messages/language.ts';
import { writeAnswerPages } from '../reports/answer-pages.ts';
import { generator, identityOf } from '../results/folder/draft.ts';
import { json } from '../results/folder/json.ts';
import { type AnswerKind, sealed } from '../results/folder/manifest.ts';
import { entriesOf, publish } from '../results/folder/publish.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { diskTrouble } from './disk-trouble.ts';
import { takenMeanwhile } from './keep.ts';
import { ownMachine, ownTool } from './package.ts';
import { placeFor } from './place.ts';

export interface KeepingAnswer {
  /** Where the folder is to be; `reports/<scenario>-<kind>-<digest>` when nobody says. */
  readonly out?: string | undefined;
  /** Go on with what an earlier asking of the same question left unfinished. */
  readonly resume?: boolean | undefined;
  /** The words after the program's name. */
  readonly command: readonly string[];
  readonly language: Language;
}

export interface KeptAnswer {
  readonly kind: AnswerKind;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly checked: boolean;
  /** Whether it is as precise as was wanted. */
  readonly precise: boolean;
  readonly summary: { readonly digest: string };
}

/** Throws Faults when there is no place for it: to be asked before anything is computed. */
export function demandPlace({ out }: Pick<KeepingAnswer, 'out'>): void {
  placeFor(out);
}

/** The folder's path. Rejects with a Trouble when the disk will not have it; nothing is there then. */
export async function keepAnswer(answer: KeptAnswer, keeping: KeepingAnswer): Promise<string> {
  const { kind, scenario, seed, checked, precise, summary } = answer;
  const { command, language } = keeping;
  const place = placeFor(keeping.out);
  const draft = {
    schema: 'proeftuin/manifest@1',
    kind,
    tool: ownTool(),
    machine: ownMachine(),
    created: new Date().toISOString(),
    command,
    language,
    scenario: identityOf(scenario),
    generator,
    seed,
    checked,
    level: 0.95,
    precise,
    results: { digest: summary.digest, replications: [] },
  } as const;
  let scratch: string | undefined;
  try {
    scratch = mkdtempSync(join(place.parent, '.unfinished-answer-'));
    const folder = join(scratch, 'folder');
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'summary.json'), json(summary));
    await writeAnswerPages(folder, kind, { scenario, summary, manifest: draft, language });
    writeFileSync(join(folder, 'manifest.json'), sealed(draft, await entriesOf(folder)));
    const name = publish(folder, place.names(`${scenario.id}-${kind}`, summary.digest));
    if (name === undefined) throw takenMeanwhile(keeping.out ?? place.parent);
    return name;
  } catch (error) {
    throw diskTrouble(error, place.parent);
  } finally {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  }
}
