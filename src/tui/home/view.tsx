import { messagesIn } from '../../language/messages/messages.ts';
import { wrap } from '../../language/wrap.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { visible } from '../visible.ts';
import { itemsOf } from './items.ts';
import type { Homing } from './state.ts';

/** Longer lines are hard to read. */
const widest = 100;

/** The scenarios that come with the program and what was kept of late; above them what the program is for, if there is room. */
export function Home({ screen, scene }: { readonly screen: Homing; readonly scene: Scene }) {
  const { language, room } = scene;
  const width = Math.min(widest, room.width);
  const introduction = [...wrap(messagesIn(language).program.tagline, width), ''];
  const full = (['spacious', 'full', 'brief'] as const)
    .map((fullness) => itemsOf(screen, scene, width, fullness))
    .map((items) => ({ items, height: items.flat().length }));
  const fits = full.find(({ height }) => height <= room.height);
  const { items, height } = fits ?? (full.at(-1) as (typeof full)[number]);
  const head = height + introduction.length <= room.height ? introduction : [];
  const { from } = visible(
    items.map(({ length }) => length),
    screen.chosen,
    room.height - head.length,
  );
  return <Lines lines={[...head, ...items.slice(from).flat()]} room={room} />;
}
