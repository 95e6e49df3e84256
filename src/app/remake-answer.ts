import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language/messages/language.ts';
import { answerPageNames, writeAnswerPages } from '../reports/answer-pages.ts';
import { type AnswerKind, type Manifest, sealed } from '../results/folder/manifest.ts';
import { scenarioFromWritten } from '../scenario/from-written.ts';
import { noRunFolder, openAny } from './open-folder.ts';
import { remakePages } from './remake-pages.ts';

/** Of which answer a folder is; nothing of a run's, and where there is no such folder. */
export async function answerKindOf(folder: string): Promise<AnswerKind | undefined> {
  return (await openAny(folder)).manifest?.kind;
}

/** Makes the page of an answer again. The report's path; throws Faults when its numbers were changed. */
export async function remakeAnswer(folder: string, language: Language): Promise<string> {
  const { manifest, alterations } = await openAny(folder);
  const changed = alterations.filter(({ name }) => !answerPageNames.includes(name));
  if (manifest?.kind === undefined || changed.length > 0) throw noRunFolder(folder, 'altered');
  const { id, written, arms } = manifest.scenario;
  const { files, checksum: _, ...before } = manifest as Manifest;
  const draft = { ...before, language };
  const data = {
    scenario: scenarioFromWritten(id, written, arms, join(folder, 'manifest.json')),
    summary: JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as unknown,
    manifest: draft,
    language,
  };
  return remakePages({
    folder,
    files,
    names: answerPageNames,
    write: (made) => writeAnswerPages(made, manifest.kind as AnswerKind, data),
    sealed: (files) => sealed(draft, files),
  });
}
