import { type Html, html, type Part } from '../markup/html.ts';
import type { Words } from '../words/nl.ts';

export interface Figure {
  readonly title: string;
  /** What is to be seen, in words; then how to read it. */
  readonly says: readonly Part[];
  readonly panels: readonly Part[];
  /** `four` small panels in a row, `three` or `two` larger ones, or `one`. */
  readonly columns: 'four' | 'three' | 'two' | 'one';
  /** The numbers that are drawn; absent where they stand on the page anyhow. */
  readonly table?: Part;
  /** Of the heading; h3 when it stands in a chapter, h4 below another figure's heading. */
  readonly level?: 3 | 4;
  /** What stands between the words and the panels. */
  readonly key?: Part;
}

export function figure(
  { title, says, panels, columns, table, level = 3, key }: Figure,
  { say }: { readonly say: Pick<Words, 'figure'> },
): Html {
  const heading = level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`;
  const row = html`<div class="panels ${columns}">${panels.map(
    (panel) => html`<div class="panel">${panel}</div>
`,
  )}</div>`;
  return html`<figure>
<figcaption>${heading}${says.map((line) => html`<p>${line}</p>`)}</figcaption>${key}
${
  columns === 'four'
    ? html`<div class="strip" role="group" tabindex="0" aria-label="${title}">${row}</div>`
    : row
}
${
  table !== undefined &&
  html`<details><summary>${say.figure.numbers}<span class="unseen">: ${title}</span></summary>${table}</details>
`
}</figure>
`;
}
