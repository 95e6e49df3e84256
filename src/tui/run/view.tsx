import { pilotYears } from '../../experiment/quantity.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { screenMessagesIn } from '../../language/messages/tui.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Wrap } from '../asked.ts';
import type { Box as Room } from '../layout.ts';
import { Lines } from '../lines.tsx';
import type { State } from '../state.ts';
import type { Theme } from '../theme.ts';
import type { Running } from './state.ts';
import { estimateTable } from './table.ts';

interface Props {
  readonly screen: Running;
  readonly state: State;
  readonly room: Room;
  readonly wrap: Wrap;
  readonly theme: Theme;
}

/** How far it is, and what is known by now; around it what that means, as far as there is room. */
export function Run({ screen, state: { language }, room, wrap, theme }: Props) {
  const { scenario, progress } = screen;
  const head = [progressLine(screen, language, room.width), ''];
  if (scenario === undefined) return <Lines lines={head} room={room} />;
  const say = screenMessagesIn(language).run;
  const { width, height } = room;
  const { estimates } = progress;
  const table = estimateTable({ scenario, estimates, language, width, theme });
  const unseen = numbersIn(language).list(table.unseen);
  const notes = [...(unseen === '' ? [] : [say.unseen(unseen)]), say.meaning, say.certainty];
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

const longestBar = 40;

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
  const cells = Math.max(10, Math.min(longestBar, width - text.length - 3));
  const full = planned === 0 ? 0 : Math.floor((cells * finished) / planned);
  return `▕${'█'.repeat(full)}${'░'.repeat(cells - full)}▏ ${text}`;
}

function duration(milliseconds: number, language: Language): string {
  const { run } = messagesIn(language);
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100
    ? run.seconds(String(seconds))
    : run.minutes(String(Math.ceil(seconds / 60)));
}
