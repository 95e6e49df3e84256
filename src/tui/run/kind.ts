import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Kind, Scene } from '../screen.ts';
import { runKeys } from './keys.ts';
import { type RunAction, type Running, running } from './state.ts';
import { Run } from './view.tsx';
import { simulate } from './work.ts';

export const runKind: Kind<Running, RunAction> = {
  reduce: running,
  keys: runKeys,
  heading: ({ of }, { language, say }) => ({
    left: `${of.name[language]} · ${say.run.title}`,
    right: '',
  }),
  View: Run,
  folder: ({ answer }) => answer?.folder,
  parting: partingOfRun,
  open: simulate,
};

/** What is finished is kept as it comes, whatever ends the program; what is being added up, or was, is a folder or will be none. */
function partingOfRun(
  { phase, progress: { finished, planned }, answer }: Running,
  { language, say }: Scene,
  where: string,
): string[] {
  const { whole } = numbersIn(language);
  if (phase === 'done' && answer?.folder !== undefined)
    return [messagesIn(language).run.kept(answer.folder)];
  return finished === 0 ? [] : [say.run.left(whole(finished), whole(planned), where)];
}
