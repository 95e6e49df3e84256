/** What can be typed, from the table that the program itself parses with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  argumentOf,
  type CommandName,
  type CommandSpec,
  commandTable,
  type OptionName,
  type OptionSpec,
  optionTable,
} from '../../src/cli/command-table.ts';
import { messagesIn } from '../../src/language/messages/messages.ts';

const say = messagesIn('en');
const names = Object.keys(commandTable) as CommandName[];

export function commands(): string {
  const rows = names.map((name) => {
    const spec: CommandSpec = commandTable[name];
    return [`\`${name}${argumentOf(spec)}\``, say.commands[name]];
  });
  const otherwise = '`run` of the default scenario';
  const without = hasScreen() ? `the screen, on a terminal; elsewhere ${otherwise}` : otherwise;
  return table(['command', 'does'], [['*(none)*', without], ...rows]);
}

export function start(): string {
  const prints = 'the comparison of the default scenario, *Zwolle Noord*';
  const opens = hasScreen()
    ? `On a terminal \`npm start\` opens the screen; elsewhere it prints ${prints}.`
    : `\`npm start\` prints ${prints}.`;
  return `${opens} What is typed after \`--\` goes to the program.`;
}

/** Whether the program's door opens the screen. */
function hasScreen(): boolean {
  return readFileSync(join(import.meta.dirname, '../../src/cli/main.ts'), 'utf8').includes('tui/');
}

export function options(): string {
  const rows = (Object.keys(optionTable) as OptionName[]).map((option) => {
    const { takes, choices, repeats }: OptionSpec = optionTable[option];
    const value =
      choices?.join('\\|') ??
      { text: 'text', whole: 'number', number: 'number', switch: '' }[takes];
    const users = names.filter((name) =>
      (commandTable[name].options as readonly string[]).includes(option),
    );
    return [
      `\`--${option}${value === '' ? '' : ` ${value}`}\``,
      `${say.options[option]}${repeats ? ' (repeatable)' : ''}`,
      users.length === names.length ? 'all' : users.map((name) => `\`${name}\``).join(', '),
    ];
  });
  return table(['option', 'does', 'of'], rows);
}

/** Promised, and not there yet. */
const foreseen = [
  'sweep',
  'merge',
  'threshold',
  'sensitivity',
  'explain',
  'discover',
  'calibrate',
  'steer',
  'reproduce',
  'report',
  'worker',
  'completion',
];

export const has = (command: string) => Object.hasOwn(commandTable, command);

export function planned(): string {
  const missing = foreseen.filter((command) => !has(command));
  return missing.length === 0
    ? 'Nothing that was foreseen is missing.'
    : `Foreseen, and not there yet: ${missing.map((name) => `\`${name}\``).join(', ')}.`;
}

export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
