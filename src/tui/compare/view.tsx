import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { answerLines } from './answer.ts';
import { detailLines } from './detail/lines.ts';
import { extentOf } from './extent.ts';
import { pageOf } from './page.ts';
import { type Comparing, within } from './state.ts';

/** The answer, a detail of it, or as much of the page as fits. */
export function Compare({ screen, scene }: { readonly screen: Comparing; readonly scene: Scene }) {
  return <Lines lines={linesOf(screen, scene)} room={scene.room} />;
}

function linesOf(screen: Comparing, scene: Scene): readonly string[] {
  if (screen.shown === 'answer') return answerLines(screen, scene);
  const from = within(screen.top, extentOf(screen, scene));
  if (screen.shown === 'page') return pageOf(screen, scene).slice(from);
  const { head, body } = detailLines(screen, scene);
  return [...head, ...body.slice(from)];
}
