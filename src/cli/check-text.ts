import type { Check } from '../app/check.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { numbersIn } from '../language/numbers.ts';

/** What a scenario resolved to, a line a subject. */
export function checkText(check: Check, file: string, language: Language): string {
  const { check: say, kinds } = messagesIn(language);
  const { whole, percent, list } = numbersIn(language);
  const { cited, derived, assumed, numbers } = check.numbers;
  const schools = Object.entries(check.schools) as [keyof typeof kinds, number][];
  const subjects: [string, string][] = [
    [say.children, whole(check.children)],
    [say.schools, list(schools.map(([kind, count]) => `${whole(count)} ${kinds[kind]}`))],
    [say.years, whole(check.years)],
    ...check.arms.map((arm): [string, string] => [
      `${say.arm} ${arm.name[language]}`,
      [arm.regime[language], budget(arm, language), ...programmes(arm, language)].join('; '),
    ]),
    [say.agreements, check.agreements.map(({ condition }) => condition).join('; ') || say.none],
    [
      say.numbers,
      `${whole(numbers)}: ${say.provenance(whole(cited), whole(derived), whole(assumed), percent(check.numbers.share))}`,
    ],
    [say.experiment, say.plan(whole(check.replications), check.seed)],
  ];
  const widest = Math.max(...subjects.map(([subject]) => subject.length));
  const lines = subjects.map(([subject, text]) => `  ${subject.padEnd(widest)}  ${text}`);
  return [`${file}: ${check.name[language]}, ${say.good}`, ...lines, ''].join('\n');
}

/** `populatiebudget 96,5 %, 93,1 %, …` of the start budget. */
function budget({ budget: kind, factors }: Check['arms'][number], language: Language): string {
  const { check: say } = messagesIn(language);
  const { percent } = numbersIn(language);
  return `${say[kind]} ${factors.map(percent).join(' → ')}`;
}

function programmes({ programmes: ids }: Check['arms'][number], language: Language): string[] {
  return ids.length === 0 ? [] : [`${messagesIn(language).check.programmes} ${ids.join(', ')}`];
}
