import { briefMessagesIn } from '../language/messages/brief.ts';
import type { Language } from '../language/messages/language.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { answerOf } from './answer.ts';
import { decimalsOf } from './difference.ts';
import { directionOf } from './direction.ts';
import { shrinkInWords } from './shrink-in-words.ts';
import type { Summary } from './summary.ts';

/** What the arm that it is about does with money and waiting against today, in one line. */
export function briefly(scenario: Scenario, summary: Summary, language: Language): string {
  const say = briefMessagesIn(language);
  const { euros, decimal } = numbersIn(language);
  const { arm, money, waiting } = answerOf(scenario, summary).main;
  const cost = say.money[directionOf(money)](euros(Math.abs(money.mean ?? 0)));
  const wait = say.waiting[directionOf(waiting)](
    decimal(Math.abs(waiting.mean ?? 0), decimalsOf(waiting)),
  );
  return say.under(shrinkInWords(arm.regime.budget, language, say.budget), `${cost}, ${wait}`);
}
