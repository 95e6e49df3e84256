import { childOf } from '../child/state.ts';
import { runOf } from '../run/state.ts';
import { scenarioOf } from '../scenario/state.ts';
import type { Binding } from '../screen.ts';
import { steerOf } from '../steer/state.ts';
import type { Subject } from '../subject.ts';
import { thresholdOf } from '../threshold/state.ts';
import { opens } from './opens.ts';
import { folderIn, type HomeAction, type Homing, scenarioIn } from './state.ts';

type Keys = readonly Binding<Homing, HomeAction>[];

function subjectOf(screen: Homing): Subject | undefined {
  const shipped = scenarioIn(screen);
  return shipped && { file: shipped.file, name: shipped.name, set: [] };
}

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
      const subject = subjectOf(screen);
      return subject && { go: { type: 'open', screen: scenarioOf(subject) } };
    },
  },
  {
    keys: ['r'],
    help: (say) => say.home.run,
    short: (say) => say.home.runShort,
    when: (screen) => folderIn(screen) === undefined,
    does(screen) {
      const subject = subjectOf(screen);
      return subject && { go: { type: 'open', screen: runOf(subject) } };
    },
  },
  {
    keys: ['t'],
    help: (say) => say.threshold.ask,
    short: (say) => say.threshold.askShort,
    when: (screen) => folderIn(screen) === undefined,
    does(screen) {
      const subject = subjectOf(screen);
      return subject && { go: { type: 'open', screen: thresholdOf(subject) } };
    },
  },
  {
    keys: ['s'],
    help: (say) => say.steer.ask,
    short: (say) => say.steer.askShort,
    when: (screen) => folderIn(screen) === undefined,
    does(screen) {
      const subject = subjectOf(screen);
      return subject && { go: { type: 'open', screen: steerOf(subject) } };
    },
  },
  {
    keys: ['c'],
    help: (say) => say.child.ask,
    short: (say) => say.child.askShort,
    when: (screen) => folderIn(screen) === undefined,
    does(screen) {
      const subject = subjectOf(screen);
      return subject && { go: { type: 'open', screen: childOf(subject) } };
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
