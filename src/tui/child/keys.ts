import type { ScreenMessages } from '../../language/messages/tui/tui.ts';
import type { Binding } from '../screen.ts';
import type { Key } from '../terminal/key.ts';
import type { ChildAction, Following } from './state.ts';

type Own = Binding<Following, ChildAction>;
type Words = (say: ScreenMessages) => string;

/** At once. */
const many = 5;

const listed = ({ children }: Following) => children !== undefined && children.length > 0;
const inList = (screen: Following) => listed(screen) && !screen.reading;
const inDiary = ({ reading, diaries }: Following) => reading && diaries !== undefined;
const choice = (screen: Following) => listed(screen) && (screen.scenario?.arms.length ?? 0) > 2;

const own = (
  keys: readonly [Key, ...Key[]],
  action: ChildAction,
  when: (screen: Following) => boolean,
  help: Words,
  short?: Words,
): Own => ({ keys, help, ...(short && { short }), when, does: () => ({ own: action }) });

const moves = (
  keys: readonly [Key, ...Key[]],
  by: number,
  inTheList: 'previous' | 'next' | 'first' | 'last',
  inTheDiary: 'before' | 'after' | 'begin' | 'end',
  short?: Words,
): Own[] => [
  own(keys, { type: 'choose', by }, inList, (say) => say.child[inTheList], short),
  own(keys, { type: 'choose', by }, inDiary, (say) => say.child[inTheDiary], short),
];

export const childKeys: readonly Own[] = [
  ...moves(['up', 'k'], -1, 'previous', 'before', (say) => say.short.select),
  ...moves(['down', 'j'], 1, 'next', 'after', (say) => say.short.select),
  own(
    ['enter'],
    { type: 'open' },
    inList,
    (say) => say.child.open,
    (say) => say.child.openShort,
  ),
  own(
    ['left', 'h'],
    { type: 'pairUp', by: -1 },
    (screen) => choice(screen) && inDiary(screen),
    (say) => say.film.pairBefore,
    (say) => say.film.pairShort,
  ),
  own(
    ['right'],
    { type: 'pairUp', by: 1 },
    (screen) => choice(screen) && inDiary(screen),
    (say) => say.film.pairAfter,
    (say) => say.film.pairShort,
  ),
  ...moves(['home', '<', 'g'], Number.NEGATIVE_INFINITY, 'first', 'begin'),
  ...moves(['end', '>', 'G'], Number.POSITIVE_INFINITY, 'last', 'end'),
  own(['pageUp', ','], { type: 'choose', by: -many }, inDiary, (say) => say.child.farBefore),
  own(['pageDown', '.'], { type: 'choose', by: many }, inDiary, (say) => say.child.farAfter),
  own(
    ['esc'],
    { type: 'shut' },
    ({ reading }) => reading,
    (say) => say.child.shut,
    (say) => say.short.back,
  ),
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    when: ({ reading }) => !reading,
    does: () => ({ go: { type: 'back' } }),
  },
];
