import { wrap } from '../../language/wrap.ts';
import { commandsBelow } from '../key-table.ts';
import { kindOf } from '../kinds.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { top } from '../state.ts';
import type { Key } from '../terminal/key.ts';
import { written } from '../terminal/written.ts';

/** Longer lines are hard to read. */
const longestLine = 100;

/** Every key of the screen below, from the same table that is listened to; below them what else is to be known. */
export function Help({ scene }: { readonly scene: Scene }) {
  const { theme, room } = scene;
  const rows = rowsOf(scene).map(({ help, keys }) => ({
    help,
    keys: keys.map((key) => written(key, scene.language)).join('  '),
  }));
  const widest = Math.max(...rows.map(({ keys }) => keys.length));
  const lines = rows.map(({ help, keys }) => `  ${theme.key(keys.padEnd(widest))}   ${help}`);
  const { screen } = top(scene.state);
  const about = kindOf(screen).about?.(screen, scene.say) ?? [];
  const notes = about.flatMap((note) => ['', ...wrap(note, Math.min(longestLine, room.width))]);
  return <Lines lines={[...lines, ...notes]} room={room} />;
}

/** Neighbours that are said with the same words stand on one line. */
function rowsOf(scene: Scene): { help: string; keys: readonly Key[] }[] {
  const rows: { help: string; keys: readonly Key[] }[] = [];
  for (const { help, keys } of commandsBelow(scene)) {
    const last = rows.at(-1);
    if (last?.help === help) rows[rows.length - 1] = { help, keys: [...last.keys, ...keys] };
    else rows.push({ help, keys });
  }
  return rows;
}
