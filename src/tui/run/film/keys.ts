import type { ScreenMessages } from '../../../language/messages/tui/tui.ts';
import type { Binding } from '../../screen.ts';
import type { Key } from '../../terminal/key.ts';
import type { RunAction, Running } from '../state.ts';
import type { FilmAction } from './state.ts';

type Own = Binding<Running, RunAction>;
type Words = (say: ScreenMessages) => string;

const watched = ({ film, watching }: Running) => film !== undefined && watching === 'film';
const moving = (screen: Running) => watched(screen) && screen.film?.playing === true;
const still = (screen: Running) => watched(screen) && !moving(screen);
const choice = (screen: Running) => watched(screen) && (screen.scenario?.arms.length ?? 0) > 2;

const own = (
  keys: readonly [Key, ...Key[]],
  action: FilmAction,
  help: Words,
  short?: Words,
  when: (screen: Running) => boolean = watched,
): Own => ({
  keys,
  help,
  ...(short && { short }),
  when,
  does: () => ({ own: action }),
});

/** What is wanted most: it stands on the bottom line first. */
export const playing: readonly Own[] = [
  own(
    ['space'],
    { type: 'pause' },
    (say) => say.film.pause,
    (say) => say.film.pauseShort,
    moving,
  ),
  own(
    ['space'],
    { type: 'pause' },
    (say) => say.film.play,
    (say) => say.film.playShort,
    still,
  ),
  own(
    ['left', 'h'],
    { type: 'pairUp', by: -1 },
    (say) => say.film.pairBefore,
    (say) => say.film.pairShort,
    choice,
  ),
  own(
    ['right'],
    { type: 'pairUp', by: 1 },
    (say) => say.film.pairAfter,
    (say) => say.film.pairShort,
    choice,
  ),
];

const years = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export const winding: readonly Own[] = [
  own(
    [','],
    { type: 'step', by: -1 },
    (say) => say.film.back,
    (say) => say.film.stepShort,
  ),
  own(
    ['.'],
    { type: 'step', by: 1 },
    (say) => say.film.step,
    (say) => say.film.stepShort,
  ),
  own(
    ['-'],
    { type: 'faster', by: -1 },
    (say) => say.film.slower,
    (say) => say.film.paceShort,
  ),
  own(
    ['+', '='],
    { type: 'faster', by: 1 },
    (say) => say.film.faster,
    (say) => say.film.paceShort,
  ),
  ...years.map((key, i) =>
    own(
      [key],
      { type: 'jump', year: i + 1 },
      (say) => say.film.jump,
      undefined,
      (screen) => watched(screen) && 12 * i < (screen.scenario?.horizon.pilot ?? 0),
    ),
  ),
];
