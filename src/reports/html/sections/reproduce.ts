/** How to make the same numbers again, from exactly what they were made, and how to refer to them. */
import { citationLine } from '../../citation/citation-line.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import type { View } from '../view.ts';
import { chapter } from './chapter.ts';
import { bibtex } from './citation.ts';

export function reproduce(view: View): Html {
  const { say, manifest } = view;
  const own = say.reproduce;
  return chapter(
    'reproduce',
    say.titles.reproduce,
    html`<p>${own.intro}</p>
<h3>${own.command}</h3>
<pre><code>proeftuin ${manifest.command.map(quoted).join(' ')}</code></pre>
<h3>${own.again}</h3>
<pre><code>proeftuin reproduce ${own.folder}</code></pre>
<p>${own.againSays}</p>
<h3>${own.facts}</h3>
<dl class="facts">${facts(view).map(
      ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
    )}</dl>
<h3>${own.cite}</h3>
<p>${citationLine(view, view.language)}</p>
<pre><code>${bibtex(view)}</code></pre>
<h3>${own.licence}</h3>
<p>${own.licenceSays}</p>`,
  );
}

/** What decides the numbers, by name. */
export function facts({ say, manifest, summary, numbers }: View): [string, Part][] {
  const own = say.reproduce;
  const { tool, machine, scenario } = manifest;
  const code = (text: string) => html`<code>${text}</code>`;
  return [
    [own.version, `proeftuin ${tool.version}`],
    [
      own.commit,
      tool.commit === null
        ? own.unknown
        : [code(tool.commit), tool.dirty === true && ` ${own.changed}`],
    ],
    [own.lock, tool.lock === null ? own.unknown : code(tool.lock)],
    [own.scenario, scenario.id],
    [own.scenarioDigest, code(scenario.digest)],
    [own.arms, numbers.list(scenario.arms)],
    [own.seed, `“${manifest.seed}”`],
    [own.generator, manifest.generator],
    [own.replications, numbers.whole(summary.replications)],
    [own.level, numbers.percent(manifest.level)],
    [own.laws, manifest.checked ? own.yes : own.no],
    [own.digest, code(summary.digest)],
    [own.created, manifest.created],
    [own.node, machine.node],
    [own.machine, machine.os],
  ];
}

/** As a shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
