import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { nameOf } from '../compare/pairs.ts';
import { Lines } from '../lines.tsx';
import { duration, withBar } from '../progress-line.ts';
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
  const { run } = messagesIn(language);
  const { whole } = numbersIn(language);
  const { finished, planned, left } = soFar;
  const text =
    planned === 0
      ? say.run.starting
      : [
          say.explain.simulations(run.progress(whole(finished), whole(planned))),
          ...(left === undefined ? [] : [run.timeLeft(duration(left, language))]),
        ].join(' · ');
  const [from, to] = [of.from, of.to].map((id) => nameOf(id, of.scenario, language));
  const width = Math.min(widest, room.width);
  return [
    withBar(text, finished, planned, room.width),
    '',
    ...wrap(say.explain.busy(to ?? '', from ?? ''), width),
  ];
}
