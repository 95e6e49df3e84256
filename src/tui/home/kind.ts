import { numbersIn } from '../../language/numbers.ts';
import type { Kind } from '../screen.ts';
import { homeKeys } from './keys.ts';
import { type HomeAction, type Homing, home } from './state.ts';
import { Home } from './view.tsx';

export const homeKind: Kind<Homing, HomeAction> = {
  reduce: home,
  keys: homeKeys,
  heading({ scenarios, chosen }, { language, say }) {
    const { whole } = numbersIn(language);
    return { left: '', right: say.home.position(whole(chosen + 1), whole(scenarios.length)) };
  },
  View: Home,
};
