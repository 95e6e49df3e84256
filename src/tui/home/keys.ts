import { runOf } from '../run/state.ts';
import type { Binding } from '../screen.ts';
import { opens } from './opens.ts';
import { folderIn, type HomeAction, type Homing, scenarioIn } from './state.ts';

type Keys = readonly Binding<Homing, HomeAction>[];

export const homeKeys: Keys = [
  {
    keys: ['up', 'k'],
    help: (say) => say.home.previous,
    short: (say) => say.short.select,
    does: () => ({ own: { type: 'previous' } }),
  },
  {
    keys: ['down', 'j'],
    help: (say) => say.home.next,
    short: (say) => say.short.select,
    does: () => ({ own: { type: 'next' } }),
  },
  {
    keys: ['home', '<', 'g'],
    help: (say) => say.home.first,
    does: () => ({ own: { type: 'first' } }),
  },
  {
    keys: ['end', '>', 'G'],
    help: (say) => say.home.end,
    does: () => ({ own: { type: 'last' } }),
  },
  {
    keys: ['enter'],
    help: (say) => say.home.choose,
    short: (say) => say.home.chooseShort,
    when: (screen) => folderIn(screen) === undefined,
    does(screen) {
      const shipped = scenarioIn(screen);
      if (shipped === undefined) return undefined;
      const { file, name } = shipped;
      return { go: { type: 'open', screen: runOf({ file, name, set: [] }) } };
    },
  },
  {
    keys: ['enter'],
    help: (say) => say.home.open,
    short: (say) => say.home.openShort,
    when: (screen) => folderIn(screen) !== undefined,
    does(screen, { language, say }) {
      const folder = folderIn(screen);
      return folder && { go: opens(folder, language, say) };
    },
  },
];
