import yargs, { type Argv } from 'yargs';
import { ownVersion } from '../app/package.ts';
import { Faults } from '../language/fault.ts';
import { isLanguage, type Language, languageOf } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { checkWords } from './check-words.ts';
import {
  type CommandName,
  type CommandSpec,
  commandTable,
  type OptionSpec,
  optionTable,
  withoutCommand,
} from './command-table.ts';
import { complain } from './complain.ts';
import { type Given, type Parsed, readGiven } from './given.ts';
import { exit, type Streams } from './streams.ts';

/** What a command does with what was given; resolves with the exit status. */
export type Command = (given: Given, streams: Streams) => Promise<number>;

/** Every command is loaded only when it is asked for: `--help` must not wait for a simulator. */
const load: Readonly<Record<CommandName | '$0', () => Promise<Command>>> = {
  run: async () => (await import('./commands/run.ts')).run,
  check: async () => (await import('./commands/check.ts')).check,
  scenarios: async () => (await import('./commands/scenarios.ts')).scenarios,
  schema: async () => (await import('./commands/schema.ts')).schema,
  $0: async () => (await import('./commands/default.ts')).runDefault,
};

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
  const faults = checkWords(words);
  if (faults.length > 0) return complain(new Faults(faults), language, streams);

  let status: number = exit.done;
  const doing = (command: () => Promise<Command>) => async (parsed: object) => {
    try {
      status = await (await command())(readGiven(parsed as Parsed, language), streams);
    } catch (error) {
      status = complain(error, language, streams);
    }
  };

  const say = messagesIn(language);
  const parser = yargs([...words])
    .scriptName('proeftuin')
    .detectLocale(false)
    .updateStrings(yargsWords(language))
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .usage(`${say.program.usage}\n\n${say.program.tagline}`)
    .option('help', { alias: 'h', type: 'boolean', describe: say.options.help })
    .version('version', say.options.version, ownVersion())
    .example('proeftuin run zwolle-noord --replications 20', say.help.runExample)
    .example('proeftuin run les --set budget.shrinkPerYear=0.05', say.help.setExample)
    .wrap(Math.min(100, streams.stdout.columns ?? 80))
    .exitProcess(false)
    .fail(false)
    .command(
      '$0',
      false,
      (y) => declare(y, withoutCommand, language),
      doing(screen !== undefined && onTerminal(streams) ? async () => screen : load.$0),
    );
  for (const [name, spec] of Object.entries(commandTable) as [CommandName, CommandSpec][]) {
    const argument = { none: '', one: ' <scenario>', several: ' <scenario..>' }[spec.scenarios];
    parser.command(
      `${name}${argument}`,
      say.commands[name],
      (y) => declare(y, spec, language),
      doing(load[name]),
    );
  }
  try {
    await parser.parseAsync();
  } catch (error) {
    return complain(error, language, streams);
  }
  return status;
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

const yargsTypes = {
  text: 'string',
  whole: 'number',
  number: 'number',
  switch: 'boolean',
} as const;

function declare(
  parser: Argv,
  { scenarios, options, formats }: CommandSpec,
  language: Language,
): Argv {
  const say = messagesIn(language).options;
  if (scenarios !== 'none')
    parser.positional('scenario', { type: 'string', describe: say.scenario });
  for (const name of options) {
    const { takes, choices, repeats }: OptionSpec = optionTable[name];
    const allowed = name === 'format' ? (formats ?? choices) : choices;
    parser.option(name, {
      type: yargsTypes[takes],
      describe: say[name],
      ...(takes === 'switch' ? {} : { nargs: 1 }),
      ...(repeats ? { array: true } : {}),
      ...(allowed === undefined ? {} : { choices: allowed }),
    });
  }
  return parser;
}

/** What yargs writes by itself into a help text. */
function yargsWords(language: Language): Record<string, string> {
  const say = messagesIn(language).help;
  return {
    'Commands:': say.commands,
    'Options:': say.options,
    'Positionals:': say.arguments,
    'Examples:': say.examples,
    'choices:': say.choices,
    required: say.required,
    string: say.text,
    number: say.number,
    array: say.list,
    boolean: say.switched,
  };
}
