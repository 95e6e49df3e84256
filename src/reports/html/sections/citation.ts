import type { View } from '../view.ts';

/** What `citationLine` says, for LaTeX; what has a meaning there is left out of the title. */
export function bibtex(view: View): string {
  const { manifest, summary, scenario } = view;
  const plain = (text: string) => text.replace(/[\\{}$&#^_~%]/g, ' ');
  return [
    `@misc{proeftuin-${summary.digest.slice(0, 8)},`,
    '  author = {{The proeftuin authors}},',
    `  title = {${plain(titleOf(view))}},`,
    `  year = {${yearOf(view)}},`,
    `  note = {proeftuin ${plain(manifest.tool.version)}, scenario ${plain(scenario.id)}, seed ${plain(summary.seed)}, digest ${summary.digest}}`,
    '}',
  ].join('\n');
}

function titleOf({ say, scenario, language, program, numbers, summary }: View): string {
  const replications = program.colophon.replications(numbers.whole(summary.replications));
  return `${say.reproduce.kind} ${scenario.name[language]}, ${replications}`;
}

function yearOf({ manifest }: View): string {
  return manifest.created.slice(0, 4);
}
