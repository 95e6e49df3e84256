/** Reads what a person named: regular files of limited size, and nothing else. */
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { didYouMean } from '../language/nearest.ts';
import type { Complaints } from './complaints.ts';
import { limits } from './limits.ts';
import type { Place } from './tree.ts';

/** The real path of a file that somebody named; complains, with the name that was probably meant, where there is none. */
export function demandFile(file: string, complain: Complaints): string | undefined {
  const real = realPath(file);
  if (real !== undefined) return real;
  const nothing = { nl: 'geen bestand met die naam', en: 'no file of that name' };
  complain.add({ file, line: 1, column: 1 }, '', aFile, nothing, siblings(file));
  return undefined;
}

export const aFile = { nl: 'een bestaand bestand', en: 'an existing file' };

/** The text of a regular file of limited size; anything else is refused unread. */
export function readText(
  path: string,
  name: string,
  from: Place,
  complain: Complaints,
): string | undefined {
  const place = from.file === name ? from : { file: name, line: 1, column: 1 };
  let handle: number | undefined;
  try {
    // Opening a pipe would wait for a writer; asking what it is does not.
    const status = statSync(path);
    const most = {
      nl: `een bestand van hoogstens ${limits.fileSize} bytes`,
      en: `a file of at most ${limits.fileSize} bytes`,
    };
    if (!status.isFile() || status.size > limits.fileSize) {
      complain.add(
        place,
        '',
        most,
        status.isFile()
          ? `${status.size} bytes`
          : { nl: 'geen gewoon bestand', en: 'no regular file' },
      );
      return undefined;
    }
    handle = openSync(path, 'r');
    const buffer = Buffer.alloc(limits.fileSize);
    const length = readSync(handle, buffer, 0, limits.fileSize, 0);
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, length));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    complain.add(place, '', { nl: 'leesbare tekst (UTF-8)', en: 'readable text (UTF-8)' }, reason);
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The name of a file beside the missing one that was probably meant. */
export function siblings(path: string) {
  try {
    return didYouMean(basename(path), readdirSync(dirname(path)));
  } catch {
    return {};
  }
}
