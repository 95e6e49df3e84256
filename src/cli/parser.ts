import yargs, { type Argv } from 'yargs';
import { ownVersion } from '../app/package.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import {
  argumentOf,
  type CommandName,
  type CommandSpec,
  commandTable,
  type OptionSpec,
  optionTable,
  withoutCommand,
} from './command-table.ts';
import type { Parsed } from './given.ts';

/** Does the named command, or what is done without one, with the options as yargs read them. */
export type Handler = (command: CommandName | '$0', parsed: Parsed) => Promise<void>;

/** The command table as yargs wants it: reads the words, writes the help. Failures are thrown. */
export function parserOf(
  words: readonly string[],
  language: Language,
  width: number,
  handle: Handler,
): Argv {
  const say = messagesIn(language);
  const handler = (command: CommandName | '$0') => (parsed: object) =>
    handle(command, parsed as Parsed);
  const parser = yargs([...words])
    .scriptName('proeftuin')
    .detectLocale(false)
    .updateStrings(ownWords(language))
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
    .epilogue(examples(language))
    .wrap(width)
    .exitProcess(false)
    .fail(false)
    .command('$0', false, (y) => declare(y, withoutCommand, language), handler('$0'));
  for (const [name, spec] of Object.entries(commandTable) as [CommandName, CommandSpec][]) {
    const describe = say.commands[name];
    parser.command(
      `${name}${argumentOf(spec)}`,
      describe,
      (y) => declare(y, spec, language),
      handler(name),
    );
  }
  return parser;
}

/** A line each, and below it what it does: beside each other they do not fit on 80 columns. */
function examples(language: Language): string {
  const { help } = messagesIn(language);
  return [
    help.examples,
    '  proeftuin run zwolle-noord --replications 20',
    `      ${help.runExample}`,
    '  proeftuin run les --set budget.shrinkPerYear=0.05',
    `      ${help.setExample}`,
  ].join('\n');
}

const types = { text: 'string', whole: 'number', number: 'number', switch: 'boolean' } as const;

function declare(parser: Argv, { names, options, formats }: CommandSpec, language: Language): Argv {
  const say = messagesIn(language).options;
  if (names !== undefined)
    parser.positional(names.what, { type: 'string', describe: say[names.what] });
  if (names?.most === 2) parser.positional('other', { type: 'string', describe: say.other });
  for (const name of options) {
    const { takes, choices, repeats }: OptionSpec = optionTable[name];
    const allowed = name === 'format' ? (formats ?? choices) : choices;
    parser.option(name, {
      type: types[takes],
      describe: say[name],
      ...(takes === 'switch' ? {} : { nargs: 1 }),
      ...(repeats ? { array: true } : {}),
      ...(allowed === undefined ? {} : { choices: allowed }),
    });
  }
  return parser;
}

/** What yargs writes by itself into a help text. */
function ownWords(language: Language): Record<string, string> {
  const say = messagesIn(language).help;
  return {
    'Commands:': say.commands,
    'Options:': say.options,
    'Positionals:': say.arguments,
    'choices:': say.choices,
    required: say.required,
    string: say.text,
    number: say.number,
    array: say.list,
    boolean: say.switched,
  };
}
