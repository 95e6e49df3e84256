import { numbersIn } from '../../language/numbers.ts';
import { partingSteps } from '../parting-steps.ts';
import type { Kind } from '../screen.ts';
import { explainKeys } from './keys.ts';
import { type ExplainAction, type Explaining, explaining } from './state.ts';
import { Explain } from './view.tsx';
import { findOut } from './work.ts';

export const explainKind: Kind<Explaining, ExplainAction> = {
  reduce: explaining,
  keys: explainKeys,
  heading({ of, found, chosen }, { language, say }) {
    const { whole } = numbersIn(language);
    const all = found?.summary.measures.length ?? 0;
    return {
      left: `${of.scenario.name[language]} · ${say.explain.title}`,
      right: all === 0 ? '' : say.explain.position(whole(chosen + 1), whole(all)),
    };
  },
  View: Explain,
  folder: ({ found }) => found?.folder,
  parting: ({ found, soFar }, scene, where) => partingSteps(soFar, found?.folder, scene, where),
  open: findOut,
};
