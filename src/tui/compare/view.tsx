import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { pageOf } from './page.ts';
import { type Comparing, within } from './state.ts';

/** As much of the page as fits. */
export function Compare({ screen, scene }: { readonly screen: Comparing; readonly scene: Scene }) {
  const lines = pageOf(screen, scene);
  const from = within(screen.top, { lines: lines.length, room: scene.room.height });
  return <Lines lines={lines.slice(from)} room={scene.room} />;
}
