import { messagesIn } from '../../language/messages/messages.ts';
import { wrap } from '../../language/wrap.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { visible } from '../visible.ts';
import type { Homing } from './state.ts';

const indent = 4;
/** Longer lines are hard to read. */
const widest = 100;
/** From this height on there is room to say what the program is for. */
const tall = 20;

/** The scenarios that come with the program: a name and its description each. */
export function Home({ screen, scene }: { readonly screen: Homing; readonly scene: Scene }) {
  const { language, say, room, theme } = scene;
  const width = Math.min(widest, room.width);
  const introduction =
    room.height < tall ? [] : [...wrap(messagesIn(language).program.tagline, width), ''];
  const head = [...introduction, theme.bold(say.home.title), ''];
  const items = screen.scenarios.map(({ name, description }, i) => [
    i === screen.chosen ? theme.chosen(`→ ${name[language]}`) : `  ${name[language]}`,
    ...wrap(description[language], width - indent).map((line) => ' '.repeat(indent) + line),
    '',
  ]);
  const { from, to } = visible(
    items.map(({ length }) => length),
    screen.chosen,
    room.height - head.length,
  );
  return <Lines lines={[...head, ...items.slice(from, to).flat()]} room={room} />;
}
