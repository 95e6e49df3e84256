/** The folder of a sweep or a shard as its manifest says it was, or what about it is not so any more. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Design } from '../../experiment/design/design.ts';
import { Faults } from '../../language/fault.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { sha256, sha256OfFile } from '../../results/folder/sha256.ts';
import { readDesign } from '../../results/folder/sweep/design-file.ts';
import { type SweepManifest, unsealedSweep } from '../../results/folder/sweep/sweep-manifest.ts';
import type { Alteration } from '../open-folder.ts';

export interface OpenedSweep {
  readonly folder: string;
  /** Both absent when the manifest was altered itself: then nothing in it can be believed. */
  readonly manifest: SweepManifest | undefined;
  readonly design: Design | undefined;
  readonly alterations: readonly Alteration[];
}

/** Whether a folder says that it is a sweep's, or a shard's. */
export function isSweepFolder(folder: string): boolean {
  const path = join(folder, 'manifest.json');
  return existsSync(path) && /"schema": "proeftuin\/sweep@/.test(readFileSync(path, 'utf8'));
}

/** Throws Faults when it is no such folder. */
export async function openSweep(folder: string): Promise<OpenedSweep> {
  const path = join(folder, 'manifest.json');
  if (!isSweepFolder(folder)) throw noSweep(folder);
  const manifest = unsealedSweep(readFileSync(path, 'utf8'));
  if (manifest === undefined) {
    const own = { name: 'manifest.json', was: undefined, bytes: statSync(path).size };
    return { folder, manifest, design: undefined, alterations: [own] };
  }
  const alterations: Alteration[] = [];
  for (const was of manifest.files) {
    const file = join(folder, was.name);
    const bytes = existsSync(file) ? statSync(file).size : undefined;
    if (bytes !== was.bytes || (await sha256OfFile(file)) !== was.sha256)
      alterations.push({ name: was.name, was, bytes });
  }
  const text = existsSync(join(folder, 'design.json'))
    ? readFileSync(join(folder, 'design.json'), 'utf8')
    : '';
  const design = sha256(text) === manifest.design.sha256 ? readDesign(text) : undefined;
  return { folder, manifest, design, alterations };
}

function noSweep(folder: string): Faults {
  const there = existsSync(join(folder, 'manifest.json'));
  const [nl, en] = [messagesIn('nl').folder, messagesIn('en').folder];
  return new Faults([
    {
      file: folder,
      line: 1,
      column: 1,
      path: '',
      expected: {
        nl: sweepMessagesIn('nl').expected.sweepFolder,
        en: sweepMessagesIn('en').expected.sweepFolder,
      },
      got: there ? { nl: nl.run, en: en.run } : { nl: nl.noManifest, en: en.noManifest },
    },
  ]);
}
