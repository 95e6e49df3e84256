/** How to make the same numbers again, from exactly what they were made, and how to refer to them. */
import type { Numbers } from '../../../language/numbers.ts';
import type { Manifest } from '../../../results/folder/manifest.ts';
import { citationLine } from '../../citation/citation-line.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import type { View } from '../view.ts';
import type { Words } from '../words/nl.ts';
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
${commandOf(manifest.command)}
<h3>${own.again}</h3>
${commandOf(['reproduce', own.folder])}
<p>${own.againSays}</p>
<h3>${own.facts}</h3>
${factList(facts(view))}
<h3>${own.cite}</h3>
<p>${citationLine(view, view.language)}</p>
<pre><code>${bibtex(view)}</code></pre>
<h3>${own.licence}</h3>
<p>${own.licenceSays}</p>`,
  );
}

/** What the numbers of a page come from; without the machine and the moment where a page does not depend on them. */
export interface Origin {
  readonly say: Pick<Words, 'reproduce'>;
  readonly numbers: Numbers;
  readonly manifest: Pick<Manifest, 'tool' | 'scenario' | 'generator' | 'seed' | 'checked'> &
    Partial<Pick<Manifest, 'machine' | 'level' | 'created'>>;
  readonly summary: { readonly replications: number; readonly digest: string };
}

/** What decides the numbers, by name. */
export function facts({ say, manifest, summary, numbers }: Origin): [string, Part][] {
  const own = say.reproduce;
  const { tool, machine, scenario, level, created } = manifest;
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
    ...known(own.level, level === undefined ? undefined : numbers.percent(level)),
    [own.laws, manifest.checked ? own.yes : own.no],
    [own.digest, code(summary.digest)],
    ...known(own.created, created),
    ...known(own.node, machine?.node),
    ...known(own.machine, machine?.os),
  ];
}

function known(name: string, value: string | undefined): [string, Part][] {
  return value === undefined ? [] : [[name, value]];
}

export function factList(facts: readonly (readonly [string, Part])[]): Html {
  return html`<dl class="facts">${facts.map(
    ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
  )}</dl>`;
}

/** A line for a shell. */
export function commandOf(words: readonly string[]): Html {
  return html`<pre><code>proeftuin ${words.map(quoted).join(' ')}</code></pre>`;
}

/** As a shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
