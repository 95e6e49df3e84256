/** What is about known of the changes: that it is preliminary and of what, the answer in a sentence, and the table. */

import { sampleChildren } from '../../app/preview/sample.ts';
import { formatFault } from '../../language/fault.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Scene } from '../screen.ts';
import { effectsTable } from './effects-table.ts';
import { countOf, type Tuning } from './state.ts';
import { verdict } from './verdict.ts';

/** As many lines of the table as there is room for; notes and the sentence only where they are not missed elsewhere. */
export function previewLines(screen: Tuning, scene: Scene, room: number): string[] {
  const { scenario, preview, changes, faults } = screen;
  const { language, theme, say } = scene;
  const { width } = scene.room;
  if (faults.length > 0) return faultLines(screen, scene);
  if (scenario === undefined) return [];
  const stale = preview !== undefined && preview.of !== changes;
  const status = statusOf(scenario, preview?.effects.replications ?? 0, stale, scene);
  if (preview === undefined) return [status];
  const { effects } = preview;
  const table = effectsTable(scenario, effects, { language, width, theme });
  const lines = stale ? table.lines.map(theme.dim) : table.lines;
  const sentence =
    stale || countOf(preview.of) === 0 ? undefined : verdict(scenario, effects, language);
  const unseen = numbersIn(language).list(table.unseen);
  const notes = [
    ...(unseen === '' ? [] : [say.scenario.unseen(unseen)]),
    countOf(preview.of) === 0 ? say.scenario.unchanged : say.scenario.meaning,
  ].flatMap((note) => wrap(note, width).map(theme.dim));
  const said = sentence === undefined ? [] : wrap(sentence, width);
  // The sentence keeps its lines while there is none, so that the table stays where it is.
  const kept = countOf(changes) === 0 ? 1 : 3;
  const gap = Array.from({ length: Math.max(1, kept - said.length) }, () => '');
  const full = [status, ...said, ...gap, ...lines, '', ...notes];
  return full.length <= room ? full : [status, ...lines];
}

function statusOf(
  scenario: Scenario,
  replications: number,
  stale: boolean,
  { language, theme, say, room }: Scene,
): string {
  const { whole } = numbersIn(language);
  const { children } = scenario.area;
  const n = whole(replications);
  const busy = stale || replications === 0 ? [say.scenario.counting] : [];
  const of =
    children <= sampleChildren
      ? [say.scenario.whole(whole(children), n)]
      : [say.scenario.sample(whole(sampleChildren), n), say.scenario.scaled(whole(children))];
  const words = [[...busy, ...of], of, of.slice(0, 1)].map((parts) => parts.join(', '));
  const space = room.width - `${say.scenario.preliminary}: `.length;
  const text = words.find(({ length }) => length <= space) ?? '';
  return `${theme.bold(say.scenario.preliminary)}: ${text}`;
}

function faultLines({ faults }: Tuning, { language, theme, say, room }: Scene): string[] {
  const told = faults.flatMap((fault) => wrap(formatFault(fault, language), room.width));
  return [theme.bold(say.scenario.impossible), ...told.map(theme.bad)];
}
