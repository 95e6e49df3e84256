/** Opens the screen and keeps it until somebody is done. To be loaded on a terminal alone: it brings Ink. */
import { render, useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import { openHost } from '../app/host/open-host.ts';
import { ownVersion } from '../app/package.ts';
import { listScenarios } from '../app/scenarios.ts';
import type { Asked } from './asked.ts';
import { hear } from './hear.ts';
import type { Size } from './layout.ts';
import { partingWords } from './parting.ts';
import { opening, reduce } from './reduce.ts';
import type { Manner } from './scene.ts';
import type { AnyScreen } from './state.ts';
import { createStore, type Store } from './store.ts';
import { asciiOnly, inAscii } from './terminal/ascii-only.ts';
import { frameSink } from './terminal/frame-sink.ts';
import { inkOutput } from './terminal/ink-output.ts';
import { leaveWhole } from './terminal/leave-whole.ts';
import { themeFor } from './theme.ts';
import { View } from './view.tsx';
import { work } from './work.ts';

/** Exit statuses. */
const done = 0;
const interrupted = 130;

/** Resolves with the exit status, the terminal being as it was found. `first`: on top of the start screen. */
export async function openScreen(asked: Asked, first?: AnyScreen): Promise<number> {
  const { stdin, stdout, stderr, env } = process;
  const theme = themeFor(env);
  const home = opening(listScenarios(), asked.language, sizeOf(stdout));
  const store = createStore(
    first === undefined ? home : reduce(home, { type: 'open', screen: first }),
  );
  const manner = { theme, version: ownVersion() };
  const host = openHost();
  const { obey, idle } = work(asked, host, store.get, store.dispatch);
  store.subscribe(obey);

  const sink = frameSink(stdout);
  let restored = false;
  const restore = () => {
    if (restored) return;
    restored = true;
    try {
      sink.stop();
      stdin.setRawMode(false);
      const words = partingWords(store.get(), manner, asked);
      stderr.write(words.map((line) => `${line}\n`).join(''));
    } catch {
      // The terminal is gone: nothing is left to restore, and nobody to tell.
    }
  };
  const forget = leaveWhole(restore, process);
  const onResize = () => {
    sink.repaint();
    store.dispatch({ type: 'resized', size: sizeOf(stdout) });
  };
  stdout.prependListener('resize', onResize);
  // First of all: what is typed before this would be echoed on the screen, and Ctrl-C be a signal.
  stdin.setRawMode(true);
  sink.start();
  const ink = render(<App store={store} manner={manner} paint={sink.flush} />, {
    stdin,
    stdout: inkOutput(stdout, asciiOnly(env) ? inAscii(sink) : sink),
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
  });
  const left = new Promise<void>((resolve) => {
    store.subscribe((_, { leaving }) => leaving !== undefined && resolve());
  });
  try {
    // Ink's promise ends by itself only when drawing failed.
    await Promise.race([left, ink.waitUntilExit()]);
  } finally {
    restore();
    ink.unmount();
    forget();
    stdout.off('resize', onResize);
    // Also after a view that failed: a thread that ends in the middle of a table takes the program with it.
    store.dispatch({ type: 'quit' });
    await idle();
    await host.close();
  }
  return store.get().leaving === 'interrupt' ? interrupted : done;
}

interface Props {
  readonly store: Store;
  readonly manner: Manner;
  /** Paints what was drawn, without waiting for the next 1/30 s. */
  readonly paint: () => void;
}

function App({ store, manner, paint }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  useInput((text, heard) => {
    hear(text, heard, store, manner);
    // Drawing comes first, in a microtask: whoever pressed a key must not wait for what the run painted just before.
    setImmediate(paint);
  });
  return <View state={state} manner={manner} />;
}

function sizeOf({ columns, rows }: NodeJS.WriteStream): Size {
  return { columns: columns || 80, rows: rows || 24 };
}
