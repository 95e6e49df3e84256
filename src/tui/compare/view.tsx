import type { Box as Room } from '../layout.ts';
import { Lines } from '../lines.tsx';
import { within } from './state.ts';

interface Props {
  readonly lines: readonly string[];
  readonly top: number;
  readonly room: Room;
}

/** As much of the page as fits. */
export function Compare({ lines, top, room }: Props) {
  const from = within(top, { lines: lines.length, room: room.height });
  return <Lines lines={lines.slice(from)} room={room} />;
}
