import { screenMessagesIn } from '../../language/messages/tui.ts';
import { written } from '../binding.ts';
import { bindingsIn } from '../key-table.ts';
import type { Box as Room } from '../layout.ts';
import { Lines } from '../lines.tsx';
import type { State } from '../state.ts';
import type { Theme } from '../theme.ts';

/** Every key of the screen below, from the same table that is listened to. */
export function Help({ state, room, theme }: { state: State; room: Room; theme: Theme }) {
  const { commands } = screenMessagesIn(state.language);
  const rows = bindingsIn({ ...state, help: false }).map(({ command, keys }) => ({
    command,
    keys: keys.map(written).join('  '),
  }));
  const widest = Math.max(...rows.map(({ keys }) => keys.length));
  const lines = rows.map(
    ({ command, keys }) => `  ${theme.key(keys.padEnd(widest))}   ${commands[command]}`,
  );
  return <Lines lines={lines} room={room} />;
}
