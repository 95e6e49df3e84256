/** The answer as a council member reads it: a few plain sentences, each with its interval. */
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Verdict } from './agreements.ts';
import { type Answer, answerOf, type Effect } from './answer.ts';
import { budgetInWords } from './budget-in-words.ts';
import { effectInWords } from './effect-in-words.ts';
import { shrinkInWords } from './shrink-in-words.ts';
import type { Summary } from './summary.ts';

/** What the pilot's arm costs and whom it lets wait, its budget and agreements, the other pilot arms, the assumptions. */
export function sentences(scenario: Scenario, summary: Summary, language: Language): string[] {
  const say = messagesIn(language).answer;
  const { percent, whole } = numbersIn(language);
  const { main, others, agreements } = answerOf(scenario, summary);
  const { regime } = main.arm;
  const { share, assumed, numbers } = summary.assumptions;
  return [
    sentence(
      shrinkInWords(regime.budget, language),
      effectInWords(main, regime.name[language], language),
    ),
    ...missed(say.inArm(main.arm.name[language]), main),
    ...verdicts(agreements, scenario, language),
    ...others.flatMap((effect) => {
      const inArm = say.inArm(effect.arm.name[language]);
      return [sentence(inArm, effectInWords(effect, say.this, language)), ...missed(inArm, effect)];
    }),
    say.assumed(percent(share), whole(assumed), whole(numbers)),
  ];

  function missed(where: string, { budget }: Effect): string[] {
    const words = budgetInWords(budget, language);
    return words === undefined ? [] : [sentence(where, words)];
  }
}

/** One sentence for those that are kept, one for those that are not, one for what is uncertain. */
function verdicts(
  agreements: Answer['agreements'],
  scenario: Scenario,
  language: Language,
): string[] {
  const say = messagesIn(language).answer;
  const sentenceOf = { holds: say.held, fails: say.failed, open: say.open };
  return (['holds', 'fails', 'open'] as const).flatMap((verdict) => {
    const names = agreements
      .filter((agreement) => agreement.verdict === verdict)
      .map((agreement) => agreementName(agreement, scenario, language));
    return names.length === 0 ? [] : [sentenceOf[verdict](names.join('; '), names.length > 1)];
  });
}

function agreementName(
  { id, verdict, years }: Answer['agreements'][number],
  { agreements }: Scenario,
  language: Language,
): string {
  const name = agreements.find((agreement) => agreement.id === id)?.name[language] ?? id;
  return verdict === 'fails' ? `${name}${failingYears(years, language)}` : name;
}

/** From which year on, or in which years, an agreement fails that does not fail in all. */
function failingYears(
  years: readonly { readonly year: number; readonly verdict: Verdict }[],
  language: Language,
): string {
  const say = messagesIn(language).answer;
  const failing = years.filter(({ verdict }) => verdict === 'fails').map(({ year }) => year);
  const [first] = failing;
  if (first === undefined || failing.length === years.length) return '';
  const toTheEnd = failing.length === years.length - first + 1;
  return toTheEnd
    ? say.fromYear(String(first))
    : say.inYears(numbersIn(language).list(failing.map(String)));
}

function sentence(...parts: readonly string[]): string {
  const text = parts.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
