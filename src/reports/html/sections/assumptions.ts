/** Every number that the outcomes rest on, with its range and source; those without a source stand out. */
import type { Grade, Provenance } from '../../../scenario/scenario.ts';
import { asWritten } from '../as-written.ts';
import { capital } from '../capital.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import type { View } from '../view.ts';
import { chapter } from './chapter.ts';

export function assumptions(view: View): Html {
  const { say, scenario, summary, numbers } = view;
  const { share, assumed, cited, derived, numbers: all } = summary.assumptions;
  const { whole, percent } = numbers;
  const sections = [...new Set(scenario.provenance.map(sectionOf))];
  return chapter(
    'assumptions',
    say.titles.assumptions,
    html`<div class="loud"><p>${say.assumptions.intro(percent(share), whole(assumed), whole(all))}</p>
<p>${say.assumptions.counts(whole(cited), whole(derived), whole(assumed))}.</p></div>
<p>${say.assumptions.order}</p>`,
    sections.map((section) =>
      group(
        section,
        scenario.provenance.filter((number) => sectionOf(number) === section),
        view,
      ),
    ),
  );
}

function sectionOf({ path }: Provenance): string {
  return path.split('.', 1)[0] ?? path;
}

function group(section: string, numbers: readonly Provenance[], view: View): Html {
  const { say } = view;
  const name = say.assumptions.sections[section] ?? section;
  const assumed = numbers.filter(({ grade }) => grade === 'assumption').length;
  const { whole } = view.numbers;
  return html`<details><summary><h3>${capital(name)}</h3> <span class="count">${say.assumptions.group(whole(numbers.length), whole(assumed))}</span></summary>
${table({
  caption: say.assumptions.caption(name),
  quiet: true,
  look: 'sources',
  columns: [
    { name: say.assumptions.number },
    { name: say.assumptions.value },
    { name: say.assumptions.range },
    { name: say.assumptions.grade, look: 'grade' },
    { name: say.assumptions.source, look: 'source' },
  ],
  groups: [
    {
      rows: [...numbers].sort(leastDecidedFirst).map((number) => ({
        name: html`<code>${breakable(number.path)}</code>`,
        look: number.grade,
        cells: [
          html`${amount(number.value)}<small>${unit(number)}</small>`,
          number.range === undefined
            ? say.assumptions.noRange
            : `${amount(number.range[0])} – ${amount(number.range[1])}`,
          say.assumptions.grades[number.grade],
          linked(number.source ?? '–'),
        ],
      })),
    },
  ],
})}</details>
`;

  function amount(value: number): string {
    return asWritten(value, view.numbers);
  }

  function unit({ unit = '' }: Provenance): string {
    return say.assumptions.units[unit] ?? unit;
  }
}

const weight: Readonly<Record<Grade, number>> = { assumption: 0, derived: 1, cited: 2 };

function leastDecidedFirst(a: Provenance, b: Provenance): number {
  return weight[a.grade] - weight[b.grade] || width(b) - width(a);
}

/** A long path breaks after a dot. */
function breakable(path: string): Part {
  return path.split('.').map((part, i) => (i === 0 ? part : html`.<wbr>${part}`));
}

/** How wide a range is, as a share of its middle. */
function width({ range }: Provenance): number {
  if (range === undefined) return -1;
  const [low, high] = range;
  return (high - low) / (Math.abs(low + high) / 2 || 1);
}

/** Web addresses in a source become links; nothing is loaded until a reader follows one. */
function linked(source: string): Part {
  return source
    .split(/(https?:\/\/[^\s;,<>"']+)/)
    .map((part, i) =>
      i % 2 === 0 ? part : html`<a href="${part}" rel="noopener noreferrer">${part}</a>`,
    );
}
