import type { Steps } from '../app/host/steps.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Scene } from './screen.ts';

/** Where the answer is kept, or else the steps that are finished, which whoever asks the same goes on with. */
export function partingSteps(
  { finished }: Pick<Steps, 'finished'>,
  folder: string | undefined,
  { language, say }: Scene,
  where: string,
): string[] {
  if (folder !== undefined) return [messagesIn(language).run.kept(folder)];
  return finished === 0 ? [] : [say.left(numbersIn(language).whole(finished), where)];
}
