import { childOf } from '../child/state.ts';
import { runOf } from '../run/state.ts';
import type { Binding } from '../screen.ts';
import { steerOf } from '../steer/state.ts';
import { thresholdOf } from '../threshold/state.ts';
import { subjectOf, type Tuning, type TuningAction, unsaved } from './state.ts';

type Own = Binding<Tuning, TuningAction>;

/** Steps at once. */
const large = 5;

const naming = ({ saving }: Tuning) => saving !== undefined;
const turning = ({ saving, scenario }: Tuning) => saving === undefined && scenario !== undefined;
/** The changes together are a scenario. */
const sound = (screen: Tuning) => turning(screen) && screen.faults.length === 0;

const own = (
  binding: Omit<Own, 'does'>,
  action: TuningAction,
  when: (screen: Tuning) => boolean = turning,
): Own => ({ ...binding, when, does: () => ({ own: action }) });

export const tuningKeys: readonly Own[] = [
  own(
    { keys: ['up', 'k'], help: (say) => say.scenario.previous, short: (say) => say.short.select },
    { type: 'previous' },
  ),
  own(
    { keys: ['down', 'j'], help: (say) => say.scenario.next, short: (say) => say.short.select },
    { type: 'next' },
  ),
  own({ keys: ['home', 'g'], help: (say) => say.scenario.first }, { type: 'first' }),
  own({ keys: ['end', 'G'], help: (say) => say.scenario.last }, { type: 'last' }),
  own(
    { keys: ['left', '-'], help: (say) => say.scenario.less, short: (say) => say.scenario.turn },
    { type: 'turn', steps: -1 },
  ),
  own(
    {
      keys: ['right', '+', '='],
      help: (say) => say.scenario.more,
      short: (say) => say.scenario.turn,
    },
    { type: 'turn', steps: 1 },
  ),
  own(
    { keys: ['pageDown', '<'], help: (say) => say.scenario.muchLess },
    { type: 'turn', steps: -large },
  ),
  own(
    { keys: ['pageUp', '>'], help: (say) => say.scenario.muchMore },
    { type: 'turn', steps: large },
  ),
  {
    keys: ['r'],
    help: (say) => say.scenario.run,
    short: (say) => say.scenario.runShort,
    when: sound,
    does: (screen) => ({ go: { type: 'open', screen: runOf(subjectOf(screen)) } }),
  },
  {
    keys: ['t'],
    help: (say) => say.threshold.ask,
    short: (say) => say.threshold.askShort,
    when: sound,
    does: (screen) => ({ go: { type: 'open', screen: thresholdOf(subjectOf(screen)) } }),
  },
  {
    keys: ['s'],
    help: (say) => say.steer.ask,
    short: (say) => say.steer.askShort,
    when: sound,
    does: (screen) => ({ go: { type: 'open', screen: steerOf(subjectOf(screen)) } }),
  },
  {
    keys: ['c'],
    help: (say) => say.child.ask,
    short: (say) => say.child.askShort,
    when: sound,
    does: (screen) => ({ go: { type: 'open', screen: childOf(subjectOf(screen)) } }),
  },
  own(
    { keys: ['b'], help: (say) => say.scenario.save, short: (say) => say.scenario.saveShort },
    { type: 'name' },
    sound,
  ),
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    when: (screen) => !naming(screen),
    does: (screen) =>
      unsaved(screen) && !screen.warned ? { own: { type: 'warn' } } : { go: { type: 'back' } },
  },
  own(
    {
      keys: ['backspace'],
      help: (say) => say.scenario.reset,
      short: (say) => say.scenario.resetShort,
    },
    { type: 'reset' },
  ),
  own(
    { keys: ['enter'], help: (say) => say.scenario.keep, short: (say) => say.scenario.saveShort },
    { type: 'save' },
    naming,
  ),
  own({ keys: ['backspace'], help: (say) => say.commands.erase }, { type: 'erase' }, naming),
  own(
    { keys: ['esc'], help: (say) => say.scenario.cancel, short: (say) => say.scenario.cancelShort },
    { type: 'cancel' },
    naming,
  ),
];
