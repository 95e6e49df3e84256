import { numbersIn } from '../../language/numbers.ts';
import { partingSteps } from '../parting-steps.ts';
import type { Kind } from '../screen.ts';
import { thresholdKeys } from './keys.ts';
import { type Searching, searchIn, searching, type ThresholdAction } from './state.ts';
import { Threshold } from './view.tsx';
import { search } from './work.ts';

export const thresholdKind: Kind<Searching, ThresholdAction> = {
  reduce: searching,
  keys: thresholdKeys,
  heading({ of, arms, chosen }, { language, say }) {
    const { whole } = numbersIn(language);
    const arm = arms[chosen];
    return {
      left: `${of.name[language]} · ${say.threshold.title}`,
      right:
        arm === undefined
          ? ''
          : say.threshold.arm(arm.name[language], whole(chosen + 1), whole(arms.length)),
    };
  },
  View: Threshold,
  folder: (screen) => searchIn(screen)?.folder,
  parting(screen, scene, where) {
    const known = searchIn(screen);
    return known === undefined ? [] : partingSteps(known.soFar, known.folder, scene, where);
  },
  open: search,
};
