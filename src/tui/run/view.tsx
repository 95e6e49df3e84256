import { pilotYears } from '../../experiment/quantity.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { Lines } from '../lines.tsx';
import { duration, withBar } from '../progress-line.ts';
import type { Scene } from '../screen.ts';
import type { Running } from './state.ts';
import { estimateTable } from './table.ts';

/** How far it is, and what is known by now; around it what that means, as far as there is room. */
export function Run({ screen, scene }: { readonly screen: Running; readonly scene: Scene }) {
  const { scenario, progress } = screen;
  const { language, say, room, theme } = scene;
  const { width, height } = room;
  const head = [progressLine(screen, language, width), ''];
  if (scenario === undefined) return <Lines lines={head} room={room} />;
  const { estimates } = progress;
  const table = estimateTable({ scenario, estimates, language, width, theme });
  const unseen = numbersIn(language).list(table.unseen);
  const notes = [
    ...(unseen === '' ? [] : [say.run.unseen(unseen)]),
    say.run.meaning,
    say.run.certainty,
  ];
  const lines = [...head, ...table.lines, '', ...notes.flatMap((note) => wrap(note, width))];
  const setting = [...wrap(settingOf(scenario, language), width), ''];
  const all = setting.length + lines.length <= height ? [...setting, ...lines] : lines;
  return <Lines lines={all} room={room} />;
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

function progressLine({ phase, progress }: Running, language: Language, width: number): string {
  const { run } = messagesIn(language);
  const say = screenMessagesIn(language).run;
  const { whole } = numbersIn(language);
  const { finished, planned, left } = progress;
  const text = [
    ...(planned === 0 ? [] : [say.replications(run.progress(whole(finished), whole(planned)))]),
    ...(phase === 'simulating'
      ? left === undefined
        ? []
        : [run.timeLeft(duration(left, language))]
      : [say[phase]]),
  ].join(' · ');
  return withBar(text, finished, planned, width);
}
