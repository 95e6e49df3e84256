import { found } from '../key-table.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { written } from '../terminal/written.ts';
import { visible } from '../visible.ts';
import type { Palette } from './state.ts';

/** What was written, and the commands of the screen below that say it. */
export function PaletteView({
  palette,
  scene,
}: {
  readonly palette: Palette;
  readonly scene: Scene;
}) {
  const { theme, room, say } = scene;
  const rows = found(scene);
  const widest = Math.max(0, ...rows.map(({ help }) => help.length));
  const head = [`${theme.bold(say.palette.ask)} ${palette.sought}▏`, ''];
  const lines = rows.map(({ help, keys }, i) => {
    const line = `${i === palette.chosen ? '→' : ' '} ${help.padEnd(widest)}   `;
    const shown = i === palette.chosen ? theme.chosen(line) : line;
    return shown + theme.key(keys.map((key) => written(key, scene.language)).join(' '));
  });
  const { from, to } = visible(
    lines.map(() => 1),
    palette.chosen,
    room.height - head.length,
  );
  const none = rows.length === 0 ? [theme.dim(say.palette.none)] : [];
  return <Lines lines={[...head, ...lines.slice(from, to), ...none]} room={room} />;
}
