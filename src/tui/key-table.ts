/**
 * Every key of the program, in one table: what somebody can ask for, by which keys, and when. What is
 * heard, what the help says and what stands on the bottom line all come from here; the words of each
 * command are in the messages, under its name.
 */

import type { Binding } from './binding.ts';
import { chooseKeys } from './choose/keys.ts';
import { compareKeys } from './compare/keys.ts';
import { helpKeys } from './help/keys.ts';
import { runKeys } from './run/keys.ts';
import type { State } from './state.ts';
import type { Key } from './terminal/key.ts';

const everywhere = [
  { command: 'language', keys: ['l'], short: 'language', when: ({ help }) => !help },
  { command: 'help', keys: ['?'], short: 'help', when: ({ help }) => !help },
  { command: 'quit', keys: ['q'], short: 'quit', when: ({ help }) => !help },
  { command: 'interrupt', keys: ['ctrl-c'], short: undefined, when: () => true },
] as const satisfies readonly Binding[];

export const keyTable: readonly Binding[] = [
  ...helpKeys,
  ...chooseKeys,
  ...runKeys,
  ...compareKeys,
  ...everywhere,
];

/** What can be asked for now. */
export function bindingsIn(state: State): Binding[] {
  return keyTable.filter(({ when }) => when(state));
}

export function bindingFor(key: Key, state: State): Binding | undefined {
  return bindingsIn(state).find(({ keys }) => keys.includes(key));
}
