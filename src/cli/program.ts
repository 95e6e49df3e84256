import { Faults } from '../language/fault.ts';
import { isLanguage, type Language, languageOf } from '../language/messages/language.ts';
import { checkWords } from './check-words.ts';
import type { CommandName } from './command-table.ts';
import { complain } from './complain.ts';
import { type Given, readGiven } from './given.ts';
import { parserOf } from './parser.ts';
import { exit, type Streams } from './streams.ts';

/** What a command does with what was given; resolves with the exit status. */
export type Command = (given: Given, streams: Streams) => Promise<number>;

/** Every command is loaded only when it is asked for: `--help` must not wait for a simulator. */
const load: Readonly<Record<CommandName | '$0', () => Promise<Command>>> = {
  run: async () => (await import('./commands/run.ts')).run,
  check: async () => (await import('./commands/check.ts')).check,
  threshold: async () => (await import('./commands/threshold.ts')).threshold,
  sensitivity: async () => (await import('./commands/sensitivity.ts')).sensitivity,
  explain: async () => (await import('./commands/explain.ts')).explain,
  sweep: async () => (await import('./commands/sweep.ts')).sweep,
  merge: async () => (await import('./commands/merge.ts')).merge,
  reproduce: async () => (await import('./commands/reproduce.ts')).reproduce,
  report: async () => (await import('./commands/report.ts')).report,
  scenarios: async () => (await import('./commands/scenarios.ts')).scenarios,
  schema: async () => (await import('./commands/schema.ts')).schema,
  $0: async () => (await import('./commands/default.ts')).runDefault,
};

const widestHelp = 100;

/**
 * Does what the words say and resolves with the exit status. `screen` is what opens without a command
 * on a terminal; where there is none, and in a pipe, the default scenario is run.
 */
export async function program(
  words: readonly string[],
  streams: Streams,
  screen?: Command,
): Promise<number> {
  const language = languageIn(words, streams);
  let status: number = exit.done;
  try {
    const faults = checkWords(words);
    if (faults.length > 0) throw new Faults(faults);
    const width = Math.min(widestHelp, streams.stdout.columns ?? 80);
    await parserOf(words, language, width, async (name, parsed) => {
      const opens = name === '$0' && onTerminal(streams) ? screen : undefined;
      const command = opens ?? (await load[name]());
      status = await command(readGiven(parsed, language), streams);
    }).parseAsync();
    return status;
  } catch (error) {
    return complain(error, language, streams);
  }
}

/** Somebody is there who sees a screen and presses keys. */
function onTerminal({ stdin, stdout, env }: Streams): boolean {
  return stdin.isTTY === true && stdout.isTTY === true && env['TERM'] !== 'dumb';
}

/** `--lang` wherever it stands, else the environment's. */
function languageIn(words: readonly string[], { env }: Streams): Language {
  const at = words.lastIndexOf('--lang');
  const inline = words.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const wanted = at >= 0 ? words[at + 1] : inline;
  return isLanguage(wanted) ? wanted : languageOf(env);
}
