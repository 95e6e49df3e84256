/**
 * Every key that works now: what is heard, what the help and the palette say and what stands on the bottom line all come from
 * here. What a screen's own keys are stands in its folder.
 */
import { kindOf } from './kinds.ts';
import type { Binding, Deed, Scene } from './screen.ts';
import { type Action, type AnyScreen, type State, top } from './state.ts';
import type { Key } from './terminal/key.ts';

/** What somebody can ask for now. */
export interface Command {
  readonly keys: readonly [Key, ...Key[]];
  readonly help: string;
  readonly short: string | undefined;
  does(): Action | undefined;
}

type Everywhere = Binding<AnyScreen, object>;

/** Whatever lies over the screen. */
const always: readonly Everywhere[] = [
  {
    keys: ['ctrl-c'],
    help: (say) => say.commands.interrupt,
    does: () => ({ go: { type: 'interrupt' } }),
  },
];

const onScreens: readonly Everywhere[] = [
  {
    keys: ['e'],
    help: (say) => say.commands.export,
    short: (say) => say.short.export,
    when: (_, { state }) => folderIn(state) !== undefined,
    does(_, { state }) {
      const folder = folderIn(state);
      return folder === undefined ? undefined : { go: { type: 'export', folder } };
    },
  },
  {
    keys: ['e'],
    help: (say) => say.commands.export,
    when: (_, { state }) => folderIn(state) === undefined,
    does: (_, { say }) => ({ go: { type: 'say', lines: [say.export.nothing], wrong: false } }),
  },
  {
    keys: ['l'],
    help: (say) => say.commands.language,
    short: (say) => say.short.language,
    does: () => ({ go: { type: 'language' } }),
  },
  {
    keys: [':'],
    help: (say) => say.commands.palette,
    short: (say) => say.short.palette,
    does: () => ({ go: { type: 'palette' } }),
  },
  {
    keys: ['?'],
    help: (say) => say.commands.help,
    short: (say) => say.short.help,
    does: () => ({ go: { type: 'help' } }),
  },
  {
    keys: ['q'],
    help: (say) => say.commands.quit,
    short: (say) => say.short.quit,
    does: () => ({ go: { type: 'quit' } }),
  },
];

/** What the screen shows is kept, or else what is shown below it. */
function folderIn({ stack }: State): string | undefined {
  for (const { screen } of stack.toReversed()) {
    const folder = kindOf(screen).folder?.(screen);
    if (folder !== undefined) return folder;
  }
  return undefined;
}

const onHelp: readonly Everywhere[] = [
  {
    keys: ['esc', '?', 'q'],
    help: (say) => say.commands.closeHelp,
    short: (say) => say.short.closeHelp,
    does: () => ({ go: { type: 'uncover' } }),
  },
];

const onPalette: readonly Everywhere[] = [
  {
    keys: ['up'],
    help: (say) => say.commands.up,
    short: (say) => say.short.select,
    does: (_, scene) => sought('up', scene),
  },
  {
    keys: ['down'],
    help: (say) => say.commands.down,
    short: (say) => say.short.select,
    does: (_, scene) => sought('down', scene),
  },
  {
    keys: ['backspace'],
    help: (say) => say.commands.erase,
    does: () => ({ go: { type: 'sought', action: { type: 'erase' } } }),
  },
  {
    keys: ['enter'],
    help: (say) => say.commands.doIt,
    short: (say) => say.short.doIt,
    does: (_, scene) => ({ go: { type: 'commanded', command: chosenIn(scene) } }),
  },
  {
    keys: ['esc'],
    help: (say) => say.commands.closeHelp,
    short: (say) => say.short.closeHelp,
    does: () => ({ go: { type: 'uncover' } }),
  },
];

function sought(type: 'up' | 'down', scene: Scene): Deed<never> {
  return { go: { type: 'sought', action: { type, found: found(scene).length } } };
}

function chosenIn(scene: Scene): Action | undefined {
  const { over } = scene.state;
  return over?.name === 'palette' ? found(scene)[over.chosen]?.does() : undefined;
}

/** What can be asked for now. */
export function commandsIn(scene: Scene): Command[] {
  const { over } = scene.state;
  if (over === undefined) return [...commandsBelow(scene), ...commands(always, scene)];
  return commands([...(over.name === 'help' ? onHelp : onPalette), ...always], scene);
}

/** What can be asked for of the screen, whatever lies over it. */
export function commandsBelow(scene: Scene): Command[] {
  const { screen } = top(scene.state);
  const kind = kindOf(screen);
  const own = commands(kind.keys, scene);
  // Where somebody writes, a letter is a letter.
  if (kind.typed?.(screen, ' ') !== undefined) return own;
  const taken = new Set(own.flatMap(({ keys }) => keys));
  return [...own, ...commands(onScreens, scene).filter(({ keys }) => !taken.has(keys[0]))];
}

/** Of the screen's commands those that say what is sought, all of it in any order. */
export function found(scene: Scene): Command[] {
  const { over } = scene.state;
  const words = over?.name === 'palette' ? over.sought.toLowerCase().split(/\s+/) : [];
  return commandsBelow(scene).filter(({ help }) =>
    words.every((word) => help.toLowerCase().includes(word)),
  );
}

export function commandFor(key: Key, scene: Scene): Command | undefined {
  return commandsIn(scene).find(({ keys }) => keys.includes(key));
}

function commands(bindings: readonly Everywhere[], scene: Scene): Command[] {
  const { id, screen } = top(scene.state);
  return bindings
    .filter(({ when }) => when?.(screen, scene) ?? true)
    .map(({ keys, help, short, does }) => ({
      keys,
      help: help(scene.say),
      short: short?.(scene.say),
      does() {
        const deed = does(screen, scene);
        if (deed === undefined || 'go' in deed) return deed?.go;
        return { type: 'sent', to: id, action: deed.own };
      },
    }));
}
