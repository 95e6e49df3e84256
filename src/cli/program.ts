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

/** What opens on a terminal; where there is none the commands do without. */
export type Screens = Readonly<Partial<Record<'$0' | 'steer', Command>>>;

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
  steer: async () => (await import('./commands/steer.ts')).steer,
  schema: async () => (await import('./commands/schema.ts')).schema,
  $0: async () => (await import('./commands/default.ts')).runDefault,
};

const widestHelp = 100;

/**
 * Does what the words say and resolves with the exit status. On a terminal a screen may open instead: without a command,
 * and to steer without a log of decisions.
 */
export async function program(
  words: readonly string[],
  streams: Streams,
  screens: Screens = {},
): Promise<number> {
  const language = languageIn(words, streams);
  let status: number = exit.done;
  try {
    const faults = checkWords(words);
    if (faults.length > 0) throw new Faults(faults);
    const width = Math.min(widestHelp, streams.stdout.columns ?? 80);
    await parserOf(words, language, width, async (name, parsed) => {
      const given = readGiven(words, parsed, language);
      const opens = onTerminal(streams) ? screenFor(name, given, screens) : undefined;
      const command = opens ?? (await load[name]());
      status = await command(given, streams);
    }).parseAsync();
    return status;
  } catch (error) {
    return complain(error, language, streams);
  }
}

function screenFor(name: CommandName | '$0', given: Given, screens: Screens): Command | undefined {
  if (name === '$0') return screens.$0;
  return name === 'steer' && given.decisions === undefined ? screens.steer : undefined;
}

/** Somebody is there who reads and types. */
function onTerminal({ stdin, stdout }: Streams): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/** `--lang` wherever it stands, else the environment's. */
function languageIn(words: readonly string[], { env }: Streams): Language {
  const at = words.lastIndexOf('--lang');
  const inline = words.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const wanted = at >= 0 ? words[at + 1] : inline;
  return isLanguage(wanted) ? wanted : languageOf(env);
}
