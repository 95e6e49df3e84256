/** What was typed, key by key: each is judged by what the one before it made of the screen. */
import { commandFor } from './key-table.ts';
import { kindOf } from './kinds.ts';
import { type Manner, sceneOf } from './scene.ts';
import { type Action, top } from './state.ts';
import type { Store } from './store.ts';
import { type Heard, type Key, keysIn, longestTyped, writable } from './terminal/key.ts';

/** `text` and `heard`: a chunk of input, as Ink hears it. */
export function hear(text: string, heard: Heard, store: Store, manner: Manner): void {
  store.dispatch({ type: 'key' });
  const isText = writable(text, heard);
  if (!isText || (text.length > longestTyped && writing('', store) === undefined))
    press(keysIn(text, heard), store, manner);
  // Over a slow line Enter comes together with what was written before it.
  else
    for (const sign of text) {
      const written = sign < ' ' || sign === '\x7f' ? undefined : writing(sign, store);
      if (written !== undefined) store.dispatch(written);
      else press(keysIn(sign, {}), store, manner);
    }
}

function press(keys: readonly Key[], store: Store, manner: Manner): void {
  for (const key of keys) {
    const action = commandFor(key, sceneOf(store.get(), manner))?.does();
    if (action !== undefined) store.dispatch(action);
  }
}

/** What it does where somebody writes. */
function writing(text: string, store: Store): Action | undefined {
  const state = store.get();
  if (state.over?.name === 'palette') return { type: 'sought', action: { type: 'write', text } };
  if (state.over !== undefined) return undefined;
  const { id, screen } = top(state);
  const action = kindOf(screen).typed?.(screen, text);
  return action === undefined ? undefined : { type: 'sent', to: id, action };
}
