import type { ScreenMessages } from '../../../language/messages/tui/tui.ts';
import type { Binding } from '../../screen.ts';
import type { Key } from '../../terminal/key.ts';
import type { RunAction, Running } from '../state.ts';
import type { FilmAction } from './state.ts';

type Own = Binding<Running, RunAction>;
type Words = ScreenMessages['film'];
type Word = { [Name in keyof Words]: Words[Name] extends string ? Name : never }[keyof Words];

const watched = ({ film, watching }: Running) => film !== undefined && watching === 'film';
const moving = (screen: Running) => watched(screen) && screen.film?.playing === true;
const still = (screen: Running) => watched(screen) && !moving(screen);
const choice = (screen: Running) => watched(screen) && (screen.scenario?.arms.length ?? 0) > 2;

const own = (
  keys: readonly [Key, ...Key[]],
  action: FilmAction,
  help: Word,
  short?: Word,
  when: (screen: Running) => boolean = watched,
): Own => ({
  keys,
  help: (say) => say.film[help],
  ...(short && { short: (say) => say.film[short] }),
  when,
  does: () => ({ own: action }),
});

/** What is wanted most: it stands on the bottom line first. */
export const playing: readonly Own[] = [
  own(['space'], { type: 'pause' }, 'pause', 'pauseShort', moving),
  own(['space'], { type: 'pause' }, 'play', 'playShort', still),
  own(['left', 'h'], { type: 'pairUp', by: -1 }, 'pairBefore', 'pairShort', choice),
  own(['right'], { type: 'pairUp', by: 1 }, 'pairAfter', 'pairShort', choice),
];

const years = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export const winding: readonly Own[] = [
  own([','], { type: 'step', by: -1 }, 'back', 'stepShort'),
  own(['.'], { type: 'step', by: 1 }, 'step', 'stepShort'),
  own(['-'], { type: 'faster', by: -1 }, 'slower', 'paceShort'),
  own(['+', '='], { type: 'faster', by: 1 }, 'faster', 'paceShort'),
  ...years.map((key, i) =>
    own(
      [key],
      { type: 'jump', year: i + 1 },
      'jump',
      undefined,
      (screen) => watched(screen) && 12 * i < (screen.scenario?.horizon.pilot ?? 0),
    ),
  ),
];
