import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { screenMessagesIn } from '../../language/messages/tui.ts';
import type { Wrap } from '../asked.ts';
import type { Box as Room } from '../layout.ts';
import { Lines } from '../lines.tsx';
import type { State } from '../state.ts';
import type { Theme } from '../theme.ts';
import { type Choosing, visible } from './state.ts';

interface Props {
  readonly screen: Choosing;
  readonly state: State;
  readonly room: Room;
  readonly wrap: Wrap;
  readonly theme: Theme;
}

const indent = 4;
/** Longer lines are hard to read. */
const widest = 100;
/** From this height on there is room to say what the program is for. */
const tall = 20;
/** At most so many faults, so that the scenarios stay in sight. */
const mostFaults = 6;

/** The scenarios that come with the program: a name and its description each. */
export function Choose({ screen, state: { language }, room, wrap, theme }: Props) {
  const { choose: say } = screenMessagesIn(language);
  const width = Math.min(widest, room.width);
  const introduction =
    room.height < tall ? [] : [...wrap(messagesIn(language).program.tagline, width), ''];
  const head = [...introduction, theme.bold(say.title), ''];
  const wrong = wrongLines(screen, language, width, wrap, theme);
  const items = screen.scenarios.map(({ name, description }, i) => [
    i === screen.chosen ? theme.chosen(`→ ${name[language]}`) : `  ${name[language]}`,
    ...wrap(description[language], width - indent).map((line) => ' '.repeat(indent) + line),
    '',
  ]);
  const left = room.height - head.length - wrong.length;
  const { from, to } = visible(
    items.map(({ length }) => length),
    screen.chosen,
    left,
  );
  return <Lines lines={[...head, ...items.slice(from, to).flat(), ...wrong]} room={room} />;
}

function wrongLines(
  { wrong }: Choosing,
  language: Language,
  width: number,
  wrap: Wrap,
  theme: Theme,
): string[] {
  if (wrong.length === 0) return [];
  const title = screenMessagesIn(language).choose.wrong;
  const lines = wrong.flatMap((line) => wrap(line, width));
  return [theme.bad(title), ...lines.slice(0, mostFaults)];
}
