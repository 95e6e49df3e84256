import { wrap } from '../../language/wrap.ts';
import { nameOf } from '../compare/pairs.ts';
import { Lines } from '../lines.tsx';
import { progressLine } from '../progress-line.ts';
import type { Scene } from '../screen.ts';
import { explanation } from './lines.ts';
import type { Explaining } from './state.ts';

/** Longer lines are hard to read. */
const widest = 100;

/** How far it is and what is being worked out, or what came of it. */
export function Explain({ screen, scene }: { readonly screen: Explaining; readonly scene: Scene }) {
  const { room } = scene;
  const lines = screen.found === undefined ? waiting(screen, scene) : explanation(screen, scene);
  return <Lines lines={lines} room={room} />;
}

function waiting({ of, soFar }: Explaining, { language, say, room }: Scene): string[] {
  const [from, to] = [of.from, of.to].map((id) => nameOf(id, of.scenario, language));
  const width = Math.min(widest, room.width);
  return [
    progressLine(soFar, say.explain.simulations, language, room.width),
    '',
    ...wrap(say.explain.busy(to ?? '', from ?? ''), width),
  ];
}
