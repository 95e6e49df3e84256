import { childInWords } from '../../app/child-in-words.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Kind } from '../screen.ts';
import { childKeys } from './keys.ts';
import { type ChildAction, type Following, following } from './state.ts';
import { ChildView } from './view.tsx';
import { follow } from './work.ts';

export const childKind: Kind<Following, ChildAction> = {
  reduce: following,
  keys: childKeys,
  heading({ title, children, chosen, reading }, { language, say }) {
    const { whole } = numbersIn(language);
    const choice = children?.[chosen];
    const right =
      choice === undefined
        ? ''
        : reading
          ? childInWords(choice.child, language)
          : say.home.position(whole(chosen + 1), whole(children?.length ?? 0));
    return { left: `${title[language]} · ${say.child.title}`, right };
  },
  View: ChildView,
  open: follow,
};
