import type { ScreenMessages } from '../../language/messages/tui/tui.ts';
import { childOf } from '../child/state.ts';
import type { Binding } from '../screen.ts';
import type { Key } from '../terminal/key.ts';
import { extentOf } from './page.ts';
import type { CompareAction, Comparing } from './state.ts';

type Own = Binding<Comparing, CompareAction>;

const scroll = (
  type: CompareAction['type'],
  keys: readonly [Key, ...Key[]],
  short?: (say: ScreenMessages) => string,
): Own => ({
  keys,
  help: (say) => say.commands[type],
  ...(short && { short }),
  does: (screen, scene) => ({ own: { type, extent: extentOf(screen, scene) } }),
});

export const compareKeys: readonly Own[] = [
  scroll('up', ['up', 'k'], (say) => say.short.scroll),
  scroll('down', ['down', 'j'], (say) => say.short.scroll),
  scroll('pageUp', ['pageUp', ',', 'ctrl-u'], (say) => say.short.page),
  scroll('pageDown', ['pageDown', '.', 'ctrl-d'], (say) => say.short.page),
  scroll('top', ['home', '<', 'g']),
  scroll('bottom', ['end', '>', 'G']),
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
    does: () => ({ go: { type: 'back' } }),
  },
];
