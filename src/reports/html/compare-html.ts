import { sentences } from '../../results/sentences.ts';
import type { ReportData } from '../report-data.ts';
import { asWritten } from './as-written.ts';
import { capital } from './capital.ts';
import { armTables } from './compare/arm-tables.ts';
import { type Differing, differing, type Scalar } from './compare/differing.ts';
import { type Html, html } from './markup/html.ts';
import { page } from './page.ts';
import { whole } from './sections/answer.ts';
import { chapter } from './sections/chapter.ts';
import { facts } from './sections/reproduce.ts';
import { table } from './tables/table.ts';
import { type View, viewOf } from './view.ts';

/** More of them say no more than that the scenarios have little in common. */
const mostShown = 200;

/**
 * Two runs side by side, in the language of the first: what differs between their scenarios, what each
 * answers, and their arms. A pure function of its data.
 */
export function compareHtml(first: ReportData, second: ReportData): string {
  const one = viewOf(first);
  // One unit for money, so that columns can be compared.
  const other = { ...viewOf({ ...second, language: first.language }), scale: one.scale };
  const { say, language, program } = one;
  const names = [one, other].map(({ scenario }) => scenario.name[language]);
  const [a = '', b = ''] = names;
  return page({
    language,
    title: `${say.compare.title(a, b)} · ${say.compare.kicker}`,
    skip: say.compare.skip,
    header: html`<p class="kicker">proeftuin · ${say.compare.kicker}</p>
<h1>${say.compare.title(a, b)}</h1>
`,
    main: [
      chapter('answer', say.compare.answers, answers(one, other)),
      chapter('differ', say.compare.differ, parameters(differing(first, second), one)),
      chapter('tables', say.compare.tables, armTables(one, other)),
      chapter('runs', say.compare.runs, runs(one, other)),
    ],
    footer: html`<p class="small">${program.colophon.digest} <code>${first.summary.digest}</code> · <code>${second.summary.digest}</code></p>`,
  });
}

function answers(...views: readonly [View, View]): Html {
  const { say, language } = views[0];
  return html`<div class="panels two">${views.map(({ scenario, summary }, i) => {
    const all = sentences(scenario, summary, language);
    return html`<div><h3>${capital(say.compare.sides[i] ?? '')}: ${scenario.name[language]}</h3>
${all.slice(0, -1).map((sentence) => html`<p>${whole(sentence)}</p>`)}
<div class="loud"><p>${whole(all.at(-1) ?? '')}</p></div></div>
`;
  })}</div>`;
}

function parameters(all: readonly Differing[], view: View): Html {
  const { say, numbers } = view;
  if (all.length === 0) return html`<p>${say.compare.same}</p>`;
  const written = (value: Scalar | undefined) => {
    if (value === undefined) return say.compare.absent;
    if (typeof value !== 'number') return String(value);
    return asWritten(value, numbers);
  };
  const more = all.length - mostShown;
  return html`${table({
    caption: say.compare.differ,
    quiet: true,
    look: 'compact',
    columns: [
      { name: say.compare.parameter },
      ...say.compare.sides.map((side) => ({ name: side })),
    ],
    groups: [
      {
        rows: all.slice(0, mostShown).map(({ path, values }) => ({
          name: html`<code>${path}</code>`,
          cells: values.map(written),
        })),
      },
    ],
  })}${more > 0 && html`<p>${say.compare.more(numbers.whole(more))}</p>`}`;
}

function runs(first: View, second: View): Html {
  const others = facts(second);
  return table({
    caption: first.say.compare.runs,
    quiet: true,
    look: 'runs',
    columns: [
      { name: first.say.reproduce.fact },
      ...first.say.compare.sides.map((side) => ({ name: side })),
    ],
    groups: [
      {
        rows: facts(first).map(([name, value], i) => ({ name, cells: [value, others[i]?.[1]] })),
      },
    ],
  });
}
