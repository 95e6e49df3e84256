import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { compareFolders, remake } from '../../app/report.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import type { Given } from '../given.ts';
import { exit, type Streams } from '../streams.ts';
import { writeResult } from '../write-result.ts';

/** `proeftuin report DIR [DIR2]`: makes the pages again, or one that compares two runs; says which file to open. */
export async function report(given: Given, streams: Streams): Promise<number> {
  const [first = '', second] = given.names;
  const say = messagesIn(given.language).report;
  const file =
    second === undefined
      ? await remake(first, given.language)
      : await compareFolders(first, second, given.language, given.out);
  writeResult(`${say.made(file)}\n`, streams);
  if (given.open && !(await opened(resolve(file))))
    streams.stderr.write(`${say.cannotOpen(file)}\n`);
  return exit.done;
}

/** Whether whatever opens files on this machine could be asked to. */
function opened(file: string): Promise<boolean> {
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [command, ...words] = openers[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command, [...words, file], { detached: true, stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
