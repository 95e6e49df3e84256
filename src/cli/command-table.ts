/** What can be typed: commands, their arguments and options. Help, parsing and advice all come from here. */
import { languages } from '../language/messages/language.ts';

export interface OptionSpec {
  /** `whole`: from 1; `number`: above 0; `switch`: on or off, takes no value. */
  readonly takes: 'text' | 'whole' | 'number' | 'switch';
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly repeats?: true;
}

export const optionTable = {
  seed: { takes: 'text' },
  replications: { takes: 'whole' },
  precision: { takes: 'number' },
  arms: { takes: 'text' },
  set: { takes: 'text', repeats: true },
  workers: { takes: 'whole' },
  format: { takes: 'text', choices: ['table', 'json', 'csv'] },
  check: { takes: 'switch' },
  lang: { takes: 'text', choices: languages },
  quiet: { takes: 'switch' },
  plain: { takes: 'switch' },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof optionTable;

export interface CommandSpec {
  /** How many scenarios are named. */
  readonly scenarios: 'none' | 'one' | 'several';
  readonly options: readonly OptionName[];
  readonly formats?: readonly string[];
}

const running = [
  'seed',
  'replications',
  'precision',
  'arms',
  'set',
  'workers',
  'check',
  'format',
] as const;
const reading = ['lang', 'quiet', 'plain'] as const;

export const commandTable = {
  run: { scenarios: 'one', options: [...running, ...reading] },
  check: {
    scenarios: 'several',
    options: ['arms', 'set', 'format', 'lang'],
    formats: ['table', 'json'],
  },
  scenarios: { scenarios: 'none', options: ['format', 'lang'], formats: ['table', 'json'] },
  schema: { scenarios: 'none', options: ['lang'] },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commandTable;

/** Without a command: the default scenario, with everything that can be said of a run. */
export const withoutCommand: CommandSpec = { ...commandTable.run, scenarios: 'none' };

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commandTable, word);
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name);
}
