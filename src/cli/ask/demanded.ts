import { Faults } from '../../language/fault.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { type OptionName, type OptionSpec, optionTable } from '../command-table.ts';

/** An option that its command cannot do without. Throws Faults where it was not given. */
export function demanded<T>(name: OptionName, value: T | undefined): T {
  if (value !== undefined) return value;
  const { choices = [] }: OptionSpec = optionTable[name];
  const [nl, en] = [messagesIn('nl').expected, messagesIn('en').expected];
  const list = choices.join(', ');
  throw new Faults([
    {
      file: `--${name}`,
      line: 1,
      column: 1,
      path: '',
      expected: { nl: nl.oneOf(list), en: en.oneOf(list) },
      got: { nl: nl.nothing, en: en.nothing },
    },
  ]);
}
