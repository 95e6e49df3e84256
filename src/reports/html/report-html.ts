import type { ReportData } from '../report-data.ts';
import { type Html, html } from './markup/html.ts';
import { page } from './page.ts';
import { answer } from './sections/answer.ts';
import { assumptions } from './sections/assumptions.ts';
import { comparisonChapter } from './sections/comparison.ts';
import { masthead } from './sections/masthead.ts';
import { pictures } from './sections/pictures.ts';
import { reproduce } from './sections/reproduce.ts';
import { tables } from './sections/tables.ts';
import { type View, viewOf } from './view.ts';

/**
 * The report of a run: one HTML file that needs no network and runs no script, the answer first. A pure
 * function of its data. Throws a RangeError without arms.
 */
export function reportHtml(data: ReportData): string {
  const view = viewOf(data);
  const { say, scenario, language } = view;
  return page({
    language,
    title: `${scenario.name[language]} · ${say.kicker}`,
    skip: say.skip,
    header: masthead(view),
    main: [
      answer(view),
      contents(view),
      comparisonChapter(view),
      pictures(view),
      tables(view),
      assumptions(view),
      reproduce(view),
    ],
    footer: html`<p class="small">proeftuin ${data.manifest.tool.version} · ${view.program.colophon.digest} <code>${data.summary.digest}</code></p>`,
  });
}

const chapters = ['comparison', 'pictures', 'tables', 'assumptions', 'reproduce'] as const;

function contents({ say }: View): Html {
  return html`<nav class="contents" aria-label="${say.contents}"><ul>${chapters.map(
    (id) => html`<li><a href="#${id}">${say.titles[id]}</a></li>`,
  )}</ul></nav>
`;
}
