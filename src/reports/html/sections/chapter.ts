import { type Html, html, type Part } from '../markup/html.ts';

/** A part of the report with its heading, to which the table of contents points. */
export function chapter(id: string, title: string, ...parts: readonly Part[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${parts}
</section>
`;
}
