import { join } from 'node:path';
import type { RecentFolder } from '../../app/recent/read-recent.ts';
import type { Language } from '../../language/messages/language.ts';
import type { ScreenMessages } from '../../language/messages/tui/tui.ts';
import { keptOf } from '../kept/state.ts';
import type { Action } from '../state.ts';

/** What choosing a folder does: a run is shown; of what has no screen it is said where its report is. */
export function opens(folder: RecentFolder, language: Language, say: ScreenMessages): Action {
  if ('trouble' in folder)
    return { type: 'say', lines: [`${folder.path}: ${folder.trouble[language]}`], wrong: true };
  const { path, kind, scenario } = folder;
  if (kind === 'run') return { type: 'open', screen: keptOf(path, scenario.name) };
  const lines =
    kind === 'shard' ? [say.home.noReport] : [say.home.reportIn(join(path, 'report.html'))];
  return { type: 'say', lines, wrong: false };
}
