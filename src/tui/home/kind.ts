import { numbersIn } from '../../language/numbers.ts';
import type { Kind } from '../screen.ts';
import { homeKeys } from './keys.ts';
import {
  countIn,
  folderIn,
  type HomeAction,
  type Homing,
  home,
  lastOf,
  scenarioIn,
} from './state.ts';
import { Home } from './view.tsx';
import { look } from './work.ts';

export const homeKind: Kind<Homing, HomeAction> = {
  reduce: home,
  keys: homeKeys,
  heading(screen, { language, say }) {
    const { whole } = numbersIn(language);
    return {
      left: '',
      // Whoever cannot read this finds here how to, however narrow the screen is.
      right: [
        `l ${say.short.language}`,
        say.home.position(whole(screen.chosen + 1), whole(countIn(screen))),
      ].join(' · '),
    };
  },
  View: Home,
  folder(screen) {
    const scenario = scenarioIn(screen);
    return scenario === undefined ? folderIn(screen)?.path : lastOf(scenario, screen)?.path;
  },
  open: look,
};
