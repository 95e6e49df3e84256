import type { Kind } from '../screen.ts';
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
  open: simulate,
};
