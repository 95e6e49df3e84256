import { wrap } from '../../language/wrap.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import type { Kept } from './state.ts';

/** Seen for a moment: what is in the folder is held against its digests. */
export function KeptView({ screen, scene }: { readonly screen: Kept; readonly scene: Scene }) {
  const { say, room } = scene;
  return <Lines lines={wrap(say.kept.opening(screen.folder), room.width)} room={room} />;
}
