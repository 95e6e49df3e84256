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
  out: { takes: 'text' },
  resume: { takes: 'switch' },
  quick: { takes: 'switch' },
  open: { takes: 'switch' },
  vary: { takes: 'text', repeats: true },
  keep: { takes: 'text', repeats: true },
  arm: { takes: 'text' },
  smallest: { takes: 'switch' },
  width: { takes: 'number' },
  from: { takes: 'text' },
  to: { takes: 'text' },
  of: { takes: 'text' },
  full: { takes: 'switch' },
  uncertain: { takes: 'switch' },
  worlds: { takes: 'whole' },
  method: { takes: 'text', choices: ['morris', 'sobol'] },
  groups: { takes: 'text', choices: ['provenance', 'none'] },
  design: { takes: 'text', choices: ['grid', 'lhs', 'sobol'] },
  samples: { takes: 'whole' },
  shard: { takes: 'text' },
  show: { takes: 'text' },
  decisions: { takes: 'text' },
  'on-failure': { takes: 'text', choices: ['stop', 'go-on'] },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof optionTable;

export interface CommandSpec {
  /** What is named after the command, from how many to how many. */
  readonly names?: {
    readonly what: 'scenario' | 'folder';
    readonly least: number;
    readonly most: number;
  };
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

/** Questions over many points. */
const asking = [
  'seed',
  'replications',
  'set',
  'workers',
  'check',
  'format',
  'out',
  'resume',
  ...reading,
] as const;
const answers = ['table', 'json'] as const;

const one = (what: 'scenario' | 'folder') => ({ what, least: 1, most: 1 }) as const;

export const commandTable = {
  run: {
    names: one('scenario'),
    options: [...running, 'uncertain', 'worlds', 'out', 'resume', ...reading],
  },
  check: {
    names: { what: 'scenario', least: 1, most: Number.POSITIVE_INFINITY },
    options: ['arms', 'set', 'format', 'lang'],
    formats: ['table', 'json'],
  },
  threshold: {
    names: one('scenario'),
    options: ['vary', 'keep', 'arm', 'smallest', 'width', ...asking],
    formats: answers,
  },
  sensitivity: {
    names: one('scenario'),
    options: ['method', 'of', 'from', 'to', 'samples', 'groups', ...asking],
    formats: answers,
  },
  explain: {
    names: one('scenario'),
    options: ['from', 'to', 'of', 'full', ...asking],
    formats: answers,
  },
  sweep: {
    names: one('scenario'),
    options: [
      'vary',
      'design',
      'samples',
      'shard',
      'seed',
      'replications',
      'arms',
      'set',
      'show',
      'workers',
      'check',
      'on-failure',
      'format',
      'out',
      'resume',
      ...reading,
    ],
  },
  merge: {
    names: { what: 'folder', least: 1, most: Number.POSITIVE_INFINITY },
    options: ['show', 'format', 'out', ...reading],
  },
  steer: {
    names: one('scenario'),
    options: [
      'decisions',
      'arm',
      ...running.filter((option) => option !== 'arms'),
      'out',
      'resume',
      ...reading,
    ],
  },
  reproduce: { names: one('folder'), options: ['quick', 'workers', 'lang', 'quiet'] },
  report: {
    names: { what: 'folder', least: 1, most: 2 },
    options: ['out', 'open', 'lang', 'quiet'],
  },
  scenarios: { options: ['format', 'lang'], formats: ['table', 'json'] },
  schema: { options: ['lang'] },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commandTable;

/** Without a command: the default scenario, with everything that can be said of a run. */
export const withoutCommand: CommandSpec = { options: commandTable.run.options };

/** What follows a command's name in a usage line: ` <scenario..>`. */
export function argumentOf({ names }: CommandSpec): string {
  if (names === undefined) return '';
  const { what, most } = names;
  if (most === 1) return ` <${what}>`;
  return most === 2 ? ` <${what}> [other]` : ` <${what}..>`;
}

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commandTable, word);
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name);
}
