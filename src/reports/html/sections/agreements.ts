/** What parties agreed beforehand, and whether it is kept, in every arm. */
import type { ArmVerdict, Verdict } from '../../../results/agreements.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import type { ArmView, View } from '../view.ts';

const marks: Readonly<Record<Verdict, string>> = { holds: '✓', fails: '✗', open: '?' };

export function verdictMark(verdict: Verdict, words: string): Html {
  return html`<span class="verdict ${verdict}"><span aria-hidden="true">${marks[verdict]} </span>${words}</span>`;
}

export function agreements(view: View): Html {
  const { say, arms, summary, scenario, language } = view;
  if (summary.agreements.length === 0)
    return html`<h3>${say.comparison.agreements}</h3><p>${say.comparison.noAgreements}</p>`;
  const nameOf = (id: string) =>
    scenario.agreements.find((agreement) => agreement.id === id)?.name[language] ?? id;
  return html`<div class="keep"><h3>${say.comparison.agreements}</h3>
${table({
  caption: say.comparison.rule,
  look: 'agreements',
  columns: [
    { name: say.comparison.agreement },
    ...arms.map((arm) => ({ name: arm.name, look: arm === view.main ? 'main' : undefined })),
  ],
  groups: [
    {
      rows: summary.agreements.map(({ id, condition, arms: verdicts }) => ({
        name: html`${nameOf(id)}<small><code>${condition}</code></small>`,
        cells: arms.map((arm) => cell(arm, verdicts, view)),
      })),
    },
  ],
})}</div>`;
}

function cell(arm: ArmView, verdicts: readonly ArmVerdict[], view: View): Part {
  const own = verdicts.find((verdict) => verdict.arm === arm.id);
  if (own === undefined) return '–';
  const years = failing(own, view);
  return html`${verdictMark(own.verdict, view.say.verdict[own.verdict])}${
    years !== undefined && html`<small>${years}</small>`
  }`;
}

/** From which year on, or in which years, it is not kept, where that is not all of them. */
function failing({ years }: ArmVerdict, { say, numbers }: View): string | undefined {
  const bad = years.filter(({ verdict }) => verdict === 'fails').map(({ year }) => year);
  const [first] = bad;
  if (first === undefined || bad.length === years.length) return undefined;
  return bad.length === years.length - first + 1
    ? say.comparison.fromYear(String(first))
    : say.comparison.inYears(numbers.list(bad.map(String)));
}
