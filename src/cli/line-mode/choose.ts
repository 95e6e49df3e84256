import type { Language } from '../../language/messages/language.ts';
import { lineModeMessagesIn } from '../../language/messages/line-mode.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Talk } from './talk.ts';

export interface Choice<T> {
  readonly text: string;
  readonly means: T;
}

/** One of these by its number, asked until there is one; undefined: back, or nobody is there any more. */
export async function choose<T>(
  talk: Talk,
  language: Language,
  title: string,
  choices: readonly Choice<T>[],
  how: string,
): Promise<T | undefined> {
  talk.say('');
  talk.say(title);
  choices.forEach(({ text }, i) => {
    talk.say(`${i + 1}: ${text}`);
  });
  talk.say(how);
  for (;;) {
    const typed = await talk.hear();
    if (typed === undefined || typed === '') return undefined;
    const chosen = /^\d+$/.test(typed) ? choices[Number(typed) - 1] : undefined;
    if (chosen !== undefined) return chosen.means;
    talk.say(lineModeMessagesIn(language).notOne(numbersIn(language).whole(choices.length)));
  }
}
