/** Makes the pages of a run folder in a process of its own: drawing them takes long enough to be felt on the screen. */
import { execFile } from 'node:child_process';
import type { Language } from '../language/messages/language.ts';
import { screenMessagesIn } from '../language/messages/tui/tui.ts';
import type { Action } from './state.ts';

/** Says what the command `report` says. Resolves, always, when that is done. */
export function exportPages(
  folder: string,
  language: Language,
  dispatch: (action: Action) => void,
): Promise<void> {
  const lines = [screenMessagesIn(language).export.busy];
  dispatch({ type: 'say', lines, wrong: false });
  const words = [process.argv[1] ?? '', 'report', folder, '--lang', language];
  return new Promise((resolve) => {
    execFile(process.execPath, words, (error, stdout, stderr) => {
      const lines = (error === null ? stdout : stderr).trimEnd().split('\n');
      dispatch({ type: 'exported', lines, wrong: error !== null });
      resolve();
    });
  });
}
