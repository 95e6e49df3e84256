/** Looks at the words on the command line before anything is done: all that is wrong with them, at once. */
import type { Fault, Words } from '../language/fault.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { nearest } from '../language/nearest.ts';
import {
  type CommandSpec,
  commandTable,
  isCommand,
  isOption,
  type OptionName,
  type OptionSpec,
  optionTable,
  withoutCommand,
} from './command-table.ts';

/** Options that every command has. */
const always = ['--help', '-h', '--version'];

export function checkWords(words: readonly string[]): Fault[] {
  const [first] = words;
  const name = first !== undefined && !first.startsWith('-') ? first : undefined;
  if (name !== undefined && !isCommand(name))
    return [fault(name, 'command', name, Object.keys(commandTable))];
  const command = name === undefined ? withoutCommand : commandTable[name];
  const { faults, names } = read(name === undefined ? words : words.slice(1), command);
  const asksForHelp = words.some((word) => always.includes(word));
  // After an option that we do not know, nobody can tell a scenario from that option's value.
  if (asksForHelp || faults.length > 0) return faults;
  return wrongNumber(names, command, name ?? '');
}

function read(
  words: readonly string[],
  command: CommandSpec,
): { faults: Fault[]; names: string[] } {
  const faults: Fault[] = [];
  const names: string[] = [];
  const seen = new Set<OptionName>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (always.includes(word)) continue;
    if (!word.startsWith('-')) {
      names.push(word);
      continue;
    }
    const [option = '', inline] = word.split(/=(.*)/s);
    const name = option.slice(2);
    if (!option.startsWith('--') || !isOption(name) || !command.options.includes(name)) {
      faults.push(
        fault(option, 'option', option, [...command.options.map((one) => `--${one}`), ...always]),
      );
      continue;
    }
    const { takes, repeats }: OptionSpec = optionTable[name];
    if (seen.has(name) && !repeats) faults.push(fault(option, 'once', more));
    seen.add(name);
    if (takes === 'switch') {
      if (inline !== undefined) faults.push(fault(option, 'nothing', inline));
      continue;
    }
    const next = words[i + 1]?.startsWith('--') ? undefined : words[i + 1];
    if (inline === undefined && next !== undefined) i++;
    faults.push(...wrongValue(name, inline ?? next, command));
  }
  if (seen.has('replications') && seen.has('precision'))
    faults.push(fault('--precision', 'notBoth', both));
  return { faults, names };
}

function wrongValue(
  name: OptionName,
  value: string | undefined,
  { formats }: CommandSpec,
): Fault[] {
  const option = `--${name}`;
  const { takes, choices }: OptionSpec = optionTable[name];
  if (value === undefined || value.trim() === '') return [fault(option, 'value', nothing)];
  const number = Number(value);
  if (takes === 'whole' && !(Number.isSafeInteger(number) && number >= 1))
    return [fault(option, 'wholeNumber', value)];
  if (takes === 'number' && !(number > 0 && number < Number.POSITIVE_INFINITY))
    return [fault(option, 'positive', value)];
  const allowed = name === 'format' ? (formats ?? choices) : choices;
  if (allowed === undefined || allowed.includes(value)) return [];
  const list = allowed.join(', ');
  const expected = { nl: expectedIn('nl').oneOf(list), en: expectedIn('en').oneOf(list) };
  return [{ ...fault(option, 'value', value, allowed), expected }];
}

function wrongNumber(given: readonly string[], { names }: CommandSpec, name: string): Fault[] {
  const [first] = given;
  if (names === undefined) return first === undefined ? [] : [fault(first, 'option', first)];
  const { what, least, most } = names;
  const tooMany = given[most];
  if (tooMany !== undefined)
    return [
      fault(tooMany, ({ scenario: 'oneScenario', folder: 'fewFolders' } as const)[what], more),
    ];
  if (given.length >= least) return [];
  const hints = { scenario: 'scenarios', folder: 'folders' } as const;
  const hint = {
    nl: messagesIn('nl').hints[hints[what]],
    en: messagesIn('en').hints[hints[what]],
  };
  return [{ ...fault(name, what, nothing), hint }];
}

const expectedIn = (language: 'nl' | 'en') => messagesIn(language).expected;
const inBoth = (key: Expectation): Words => ({
  nl: expectedIn('nl')[key],
  en: expectedIn('en')[key],
});
const nothing = inBoth('nothing');
const more = inBoth('more');
const both = inBoth('both');

type Expectation = Exclude<keyof ReturnType<typeof expectedIn>, 'oneOf'>;

function fault(
  file: string,
  expected: Expectation,
  got: Words,
  candidates: readonly string[] = [],
): Fault {
  const found = { file, line: 1, column: 1, path: '', expected: inBoth(expected), got };
  const meant = typeof got === 'string' ? nearest(got, candidates) : undefined;
  if (meant === undefined) return found;
  const hint = { nl: messagesIn('nl').hints.meant(meant), en: messagesIn('en').hints.meant(meant) };
  return { ...found, hint };
}
