import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
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
  parting(screen, { language, say }, where) {
    const known = searchIn(screen);
    if (known?.folder !== undefined) return [messagesIn(language).run.kept(known.folder)];
    const { finished = 0 } = known?.soFar ?? {};
    return finished === 0 ? [] : [say.threshold.left(numbersIn(language).whole(finished), where)];
  },
  open: search,
};
