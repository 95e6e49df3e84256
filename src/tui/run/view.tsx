import { pilotYears } from '../../experiment/quantity.ts';
import type { Language } from '../../language/messages/language.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { indicatorName } from '../../results/amount-in-words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { Lines } from '../lines.tsx';
import { progressLine } from '../progress-line.ts';
import type { Scene } from '../screen.ts';
import { filmLines } from './film/film-lines.ts';
import type { Running } from './state.ts';
import { estimateTable } from './table.ts';

/** How far it is; and a film of one replication, or what is known by now; both, where there is room. */
export function Run({ screen, scene }: { readonly screen: Running; readonly scene: Scene }) {
  const { scenario, film, watching } = screen;
  const { language, room } = scene;
  const { width, height } = room;
  const head = [progressOf(screen, language, width), ...precisionLines(screen, scene)];
  if (scenario === undefined || film === undefined) return <Lines lines={head} room={room} />;
  if (watching === 'table') {
    const lines = [...head, '', ...tableLines(screen, scenario, scene)];
    const setting = [...wrap(settingOf(scenario, language), width), ''];
    const all = setting.length + lines.length <= height ? [...setting, ...lines] : lines;
    return <Lines lines={all} room={room} />;
  }
  const gap = height > crowded ? [''] : [];
  const left = height - head.length - gap.length;
  const lines = [...head, ...gap, ...filmLines(film, scenario, scene, { width, height: left })];
  const table = ['', ...tableLines(screen, scenario, scene)];
  const all = lines.length + table.length <= height ? [...lines, ...table] : lines;
  return <Lines lines={all} room={room} />;
}

/** On so many lines or fewer none is left free. */
const crowded = 14;

function tableLines({ progress }: Running, scenario: Scenario, scene: Scene): string[] {
  const { language, say, room, theme } = scene;
  const { width } = room;
  const { estimates } = progress;
  const table = estimateTable({ scenario, estimates, language, width, theme });
  const unseen = numbersIn(language).list(table.unseen);
  const notes = [
    ...(unseen === '' ? [] : [say.run.unseen(unseen)]),
    say.run.meaning,
    say.run.certainty,
  ];
  return [...table.lines, '', ...notes.flatMap((note) => wrap(note, width))];
}

function settingOf(scenario: Scenario, language: Language): string {
  const say = screenMessagesIn(language).run;
  const { whole } = numbersIn(language);
  return say.scenario(
    whole(scenario.area.children),
    whole(pilotYears(scenario)),
    say.arms(whole(scenario.arms.length)),
  );
}

function progressOf({ phase, progress }: Running, language: Language, width: number): string {
  const say = screenMessagesIn(language).run;
  const instead = phase === 'simulating' ? undefined : say[phase];
  return progressLine(progress, say.replications, language, width, instead);
}

/** Where a precision is wanted: whether it is reached, or what is not known well enough. */
function precisionLines({ look, scenario }: Running, { language, say, room }: Scene): string[] {
  if (look === undefined || scenario === undefined) return [];
  if (look.tooWide.length === 0) return [say.run.precise];
  const { list, whole } = numbersIn(language);
  const names = look.tooWide.map((id) => indicatorName(id, scenario, language));
  const shorter = names.map((_, n) => names.slice(0, names.length - n));
  const lines = shorter.map((some) => {
    const others = names.length - some.length;
    return say.run.tooWide(list(others === 0 ? some : [...some, say.run.others(whole(others))]));
  });
  return [lines.find(({ length }) => length <= room.width) ?? say.run.imprecise];
}
