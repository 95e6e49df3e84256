import { screenMessagesIn } from '../language/messages/tui/tui.ts';
import { wrap } from '../language/wrap.ts';
import { layout } from './layout.ts';
import type { Scene } from './screen.ts';
import type { State } from './state.ts';

/** How everything is drawn in this program, whatever its state. */
export type Manner = Pick<Scene, 'theme' | 'version'>;

/** At most so many lines of what is said, so that the screen stays in sight. */
export const mostSaid = 6;

/** What is drawn now: what is said takes its lines from the screen's own. */
export function sceneOf(state: State, manner: Manner): Scene {
  const { language, size } = state;
  const { width, height } = layout(size)?.body ?? { width: 0, height: 0 };
  const room = { width, height: Math.max(0, height - saidIn(state, manner, width).length) };
  return { ...manner, state, language, say: screenMessagesIn(language), room };
}

/** What is said, broken into lines, with a free line above it. */
export function saidIn({ said }: State, { theme }: Manner, width: number): string[] {
  if (said === undefined) return [];
  const lines = said.lines.flatMap((line) => wrap(line, width)).slice(0, mostSaid);
  return ['', ...(said.wrong ? lines.map(theme.bad) : lines)];
}
