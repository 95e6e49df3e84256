import type { Binding, Kind } from '../screen.ts';
import type { Kept } from './state.ts';
import { KeptView } from './view.tsx';
import { openKept } from './work.ts';

const keys: readonly Binding<Kept, never>[] = [
  {
    keys: ['esc'],
    help: (say) => say.commands.back,
    short: (say) => say.short.back,
    does: () => ({ go: { type: 'back' } }),
  },
];

export const keptKind: Kind<Kept, never> = {
  // Nothing happens to it: it gives way to what is in the folder.
  reduce: (screen) => screen,
  keys,
  heading: ({ title }, { language, say }) => ({
    left: `${title[language]} · ${say.kept.title}`,
    right: '',
  }),
  View: KeptView,
  folder: ({ folder }) => folder,
  open: openKept,
};
