import { parentOf } from '../app/place.ts';
import type { Asked } from './asked.ts';
import { kindOf } from './kinds.ts';
import { type Manner, sceneOf } from './scene.ts';
import type { State } from './state.ts';

/** What whoever leaves now must know, of every screen that is open; each a line. */
export function partingWords(state: State, manner: Manner, { out }: Pick<Asked, 'out'>): string[] {
  const scene = sceneOf(state, manner);
  return state.stack.flatMap(({ screen }) => [
    ...(kindOf(screen).parting?.(screen, scene, parentOf(out)) ?? []),
  ]);
}
