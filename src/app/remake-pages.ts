/** Puts new pages in a folder, and nothing else: its other files stay as they are, byte for byte. */
import { copyFileSync, linkSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileEntry } from '../results/folder/manifest.ts';
import { entriesOf } from '../results/folder/publish.ts';
import { diskTrouble } from './disk-trouble.ts';

export interface NewPages {
  readonly folder: string;
  /** What the manifest says is in it. */
  readonly files: readonly FileEntry[];
  /** Of the pages. */
  readonly names: readonly string[];
  /** Writes them beside all other files. */
  write(folder: string): Promise<void>;
  /** The text of the new manifest. */
  sealed(files: readonly FileEntry[]): string;
}

/** The report's path. Rejects with a Trouble when the disk will not have it; the folder is then as it was. */
export async function remakePages({
  folder,
  files,
  names,
  write,
  sealed,
}: NewPages): Promise<string> {
  const parent = dirname(resolve(folder));
  const made = mkdtempSync(join(parent, '.unfinished-report-'));
  try {
    for (const { name } of files)
      if (!names.includes(name)) link(join(folder, name), join(made, name));
    await write(made);
    writeFileSync(join(made, 'manifest.json'), sealed(await entriesOf(made)));
    // The manifest comes last: stopped halfway, the folder says of itself that a page is not the one it had.
    for (const name of [...names, 'manifest.json'])
      renameSync(join(made, name), join(folder, name));
  } catch (error) {
    throw diskTrouble(error, parent);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return join(folder, 'report.html');
}

/** The same file twice, where the disk can do that. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
