import { type Html, html } from '../markup/html.ts';
import type { View } from '../view.ts';

/** What the report is about. */
export function masthead({ scenario, language, numbers, years, say, program }: View): Html {
  const name = scenario.name[language];
  const title = program.run.title(name, numbers.whole(scenario.area.children), String(years));
  const size = title.slice(name.length).replace(/^[\s·]+/u, '');
  return html`<p class="kicker">proeftuin · ${say.kicker}</p>
<h1>${name} <small>${size}</small></h1>
<p class="subtitle">${scenario.description[language]}</p>
`;
}

/** A day in the reader's words; the clock that it was read from is the manifest's. */
export function dayOf({ manifest, language }: View): string {
  const made = new Date(manifest.created);
  if (Number.isNaN(made.getTime())) return manifest.created;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(made);
}
