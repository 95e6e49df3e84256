import type { ScreenMessages } from '../../language/messages/tui/tui.ts';
import { childOf } from '../child/state.ts';
import { explainOf } from '../explain/state.ts';
import type { Binding } from '../screen.ts';
import { steerOf } from '../steer/state.ts';
import type { Key } from '../terminal/key.ts';
import { extentOf } from './extent.ts';
import { pairAt } from './pairs.ts';
import type { CompareAction, Comparing, Scroll } from './state.ts';

type Own = Binding<Comparing, CompareAction>;
type Shown = Comparing['shown'];
type Words = (say: ScreenMessages) => string;

const on =
  (...shown: readonly Shown[]) =>
  (screen: Comparing) =>
    shown.includes(screen.shown);

const scroll = (
  to: Scroll,
  keys: readonly [Key, ...Key[]],
  when: (screen: Comparing) => boolean,
  short?: Words,
): Own => ({
  keys,
  help: (say) => say.commands[to],
  ...(short && { short }),
  when,
  does: (screen, scene) => ({ own: { type: 'scroll', to, extent: extentOf(screen, scene) } }),
});

const show = (what: Shown, keys: readonly [Key, ...Key[]], help: Words, short: Words): Own => ({
  keys,
  help,
  short,
  when: ({ shown }) => shown !== what && (what !== 'detail' || shown === 'answer'),
  does: () => ({ own: { type: 'show', what } }),
});

const step = (
  type: 'measure' | 'pair' | 'tab',
  by: 1 | -1,
  keys: readonly [Key, ...Key[]],
  when: (screen: Comparing) => boolean,
  help: Words,
  short: Words,
): Own => ({ keys, help, short, when, does: () => ({ own: { type, by } }) });

/** Where another measure shows something else. */
const measured = ({ shown, tab }: Comparing) =>
  shown === 'answer' || (shown === 'detail' && (tab === 'year' || tab === 'school'));
const [answer, detail, page] = [on('answer'), on('detail'), on('page')];
const long = on('detail', 'page');

export const compareKeys: readonly Own[] = [
  step(
    'measure',
    -1,
    ['up', 'k'],
    measured,
    (say) => say.compare.lessMatters,
    (say) => say.compare.measure,
  ),
  step(
    'measure',
    1,
    ['down', 'j'],
    measured,
    (say) => say.compare.moreMatters,
    (say) => say.compare.measure,
  ),
  step(
    'pair',
    -1,
    ['left', 'h'],
    answer,
    (say) => say.compare.pairBefore,
    (say) => say.compare.pair,
  ),
  step(
    'pair',
    1,
    ['right'],
    answer,
    (say) => say.compare.pairAfter,
    (say) => say.compare.pair,
  ),
  step(
    'tab',
    -1,
    ['left', 'h'],
    detail,
    (say) => say.compare.tabBefore,
    (say) => say.compare.tab,
  ),
  step(
    'tab',
    1,
    ['right'],
    detail,
    (say) => say.compare.tabAfter,
    (say) => say.compare.tab,
  ),
  step(
    'pair',
    1,
    ['a'],
    detail,
    (say) => say.compare.pairAfter,
    (say) => say.compare.pair,
  ),
  show(
    'detail',
    ['enter'],
    (say) => say.compare.inDetail,
    (say) => say.compare.inDetailShort,
  ),
  {
    keys: ['w'],
    help: (say) => say.compare.why,
    short: (say) => say.compare.whyShort,
    // Today is no arm: it has no rules that could be exchanged for others.
    when: ({ shown, summary, pair }) => shown !== 'page' && pairAt(summary, pair).from !== 'today',
    does({ scenario, summary, pair }) {
      const { seed, replications } = summary;
      const { from, to } = pairAt(summary, pair);
      return {
        go: { type: 'open', screen: explainOf({ scenario, seed, replications, from, to }) },
      };
    },
  },
  show(
    'page',
    ['p'],
    (say) => say.compare.wholePage,
    (say) => say.compare.wholePageShort,
  ),
  scroll('up', ['up', 'k'], page, (say) => say.short.scroll),
  scroll('down', ['down', 'j'], page, (say) => say.short.scroll),
  scroll('pageUp', ['pageUp', ',', 'ctrl-u'], long, (say) => say.short.page),
  scroll('pageDown', ['pageDown', '.', 'ctrl-d'], long, (say) => say.short.page),
  scroll('top', ['home', '<', 'g'], long),
  scroll('bottom', ['end', '>', 'G'], long),
  {
    keys: ['s'],
    help: (say) => say.steer.ask,
    short: (say) => say.steer.askShort,
    when: ({ of }) => of !== undefined,
    does: ({ of }) => of && { go: { type: 'open', screen: steerOf(of) } },
  },
  {
    keys: ['esc'],
    help: (say) => say.compare.toAnswer,
    short: (say) => say.short.back,
    when: long,
    does: () => ({ own: { type: 'show', what: 'answer' } }),
  },
  {
    keys: ['c'],
    help: (say) => say.child.ask,
    short: (say) => say.child.askShort,
    does: ({ scenario, summary }) => ({
      go: { type: 'open', screen: childOf({ scenario, seed: summary.seed }) },
    }),
  },
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    when: answer,
    does: () => ({ go: { type: 'back' } }),
  },
];
