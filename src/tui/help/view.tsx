import { commandsBelow } from '../key-table.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { written } from '../terminal/written.ts';

/** Every key of the screen below, from the same table that is listened to. */
export function Help({ scene }: { readonly scene: Scene }) {
  const { theme, room } = scene;
  const rows = commandsBelow(scene).map(({ help, keys }) => ({
    help,
    keys: keys.map((key) => written(key, scene.language)).join('  '),
  }));
  const widest = Math.max(...rows.map(({ keys }) => keys.length));
  const lines = rows.map(({ help, keys }) => `  ${theme.key(keys.padEnd(widest))}   ${help}`);
  return <Lines lines={lines} room={room} />;
}
