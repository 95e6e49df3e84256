import type { Scene } from '../screen.ts';
import { detailExtent } from './detail/lines.ts';
import { pageExtent } from './page.ts';
import type { Comparing, Extent } from './state.ts';

/** Of what can be scrolled: the answer is made to fit. */
export function extentOf(screen: Comparing, scene: Scene): Extent {
  switch (screen.shown) {
    case 'answer':
      return { lines: 0, room: scene.room.height };
    case 'detail':
      return detailExtent(screen, scene);
    case 'page':
      return pageExtent(screen, scene);
  }
}
