import type { ScreenMessages } from '../../language/messages/tui/tui.ts';
import { runOf } from '../run/state.ts';
import type { Binding, Scene } from '../screen.ts';
import type { Key } from '../terminal/key.ts';
import { longPage } from './page.ts';
import { asking, meeting, type SteerAction, type Steering } from './state.ts';

type Own = Binding<Steering, SteerAction>;
type Words = (say: ScreenMessages) => string;

const choosing = (screen: Steering) => meeting(screen) && !screen.looking && !screen.writing;
const writing = (screen: Steering) => meeting(screen) && screen.writing;
const atTable = (screen: Steering) => meeting(screen) && !screen.looking;
const reading = (screen: Steering) =>
  screen.outcome !== undefined || (meeting(screen) && screen.looking);

const own = (
  keys: readonly [Key, ...Key[]],
  action: SteerAction,
  when: (screen: Steering) => boolean,
  help: Words,
  short?: Words,
): Own => ({ keys, help, ...(short && { short }), when, does: () => ({ own: action }) });

const scroll = (
  keys: readonly [Key, ...Key[]],
  help: Words,
  by: (room: number) => number,
  short?: Words,
): Own => ({
  keys,
  help,
  ...(short && { short }),
  when: reading,
  does(screen: Steering, scene: Scene) {
    const { lines, room, top } = longPage(screen, scene);
    const to = Math.max(0, Math.min(lines.length - room, top + by(room)));
    return { own: { type: 'scroll', top: to } };
  },
});

export const steerKeys: readonly Own[] = [
  own(
    ['enter'],
    { type: 'resume' },
    asking,
    (say) => say.steer.resume,
    (say) => say.steer.resumeShort,
  ),
  own(
    ['n'],
    { type: 'begin' },
    asking,
    (say) => say.steer.beginAgain,
    (say) => say.steer.beginAgainShort,
  ),
  own(
    ['enter'],
    { type: 'next' },
    atTable,
    (say) => say.steer.next,
    (say) => say.steer.nextShort,
  ),
  own(
    ['up'],
    { type: 'choose', by: -1 },
    atTable,
    (say) => say.steer.optionBefore,
    (say) => say.short.select,
  ),
  own(
    ['down'],
    { type: 'choose', by: 1 },
    atTable,
    (say) => say.steer.optionAfter,
    (say) => say.short.select,
  ),
  own(['k'], { type: 'choose', by: -1 }, choosing, (say) => say.steer.optionBefore),
  own(['j'], { type: 'choose', by: 1 }, choosing, (say) => say.steer.optionAfter),
  own(
    ['space'],
    { type: 'turn', steps: 1 },
    choosing,
    (say) => say.steer.toggle,
    (say) => say.steer.toggleShort,
  ),
  own(
    ['left', '-'],
    { type: 'turn', steps: -1 },
    choosing,
    (say) => say.steer.less,
    (say) => say.steer.changeShort,
  ),
  own(
    ['right', '+', '='],
    { type: 'turn', steps: 1 },
    choosing,
    (say) => say.steer.more,
    (say) => say.steer.changeShort,
  ),
  own(
    ['tab'],
    { type: 'reason' },
    choosing,
    (say) => say.steer.reason,
    (say) => say.steer.reasonShort,
  ),
  own(
    ['tab', 'esc'],
    { type: 'reason' },
    writing,
    (say) => say.steer.reasonDone,
    (say) => say.steer.reasonDoneShort,
  ),
  own(['backspace'], { type: 'erase' }, writing, (say) => say.commands.erase),
  {
    keys: ['r'],
    help: (say) => say.steer.runAll,
    short: (say) => say.steer.runAllShort,
    when: ({ outcome, kept }) => outcome !== undefined && kept !== undefined,
    does: ({ of, kept }) =>
      kept && { go: { type: 'open', screen: runOf({ ...of, decisions: kept.file }) } },
  },
  scroll(
    ['up', 'k'],
    (say) => say.commands.up,
    () => -1,
    (say) => say.short.scroll,
  ),
  scroll(
    ['down', 'j'],
    (say) => say.commands.down,
    () => 1,
    (say) => say.short.scroll,
  ),
  scroll(
    ['pageUp', ','],
    (say) => say.commands.pageUp,
    (room) => 1 - room,
  ),
  scroll(
    ['pageDown', '.'],
    (say) => say.commands.pageDown,
    (room) => room - 1,
  ),
  own(
    ['u'],
    { type: 'undo' },
    (screen) => canUndo(screen),
    (say) => say.steer.undo,
    (say) => say.steer.undoShort,
  ),
  own(
    ['g'],
    { type: 'look' },
    choosing,
    (say) => say.steer.log,
    (say) => say.steer.logShort,
  ),
  own(
    ['g', 'esc'],
    { type: 'look' },
    (screen) => meeting(screen) && screen.looking,
    (say) => say.steer.logDone,
    (say) => say.short.back,
  ),
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    when: (screen) => !writing(screen) && !(meeting(screen) && screen.looking),
    does: () => ({ go: { type: 'back' } }),
  },
];

/** There is a quarter to go back to, and nobody writes. */
const canUndo = (screen: Steering) =>
  screen.reports.length > 1 &&
  screen.doing === undefined &&
  (screen.outcome !== undefined || choosing(screen));
