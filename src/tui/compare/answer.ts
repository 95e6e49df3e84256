/** The answer on one screen: sentences, the arms beside each other, and what differs most; as much as there is room for. */
import { messagesIn } from '../../language/messages/messages.ts';
import { wrap } from '../../language/wrap.ts';
import { textRows } from '../../reports/text/cells.ts';
import { table } from '../../reports/text/table.ts';
import { sentences } from '../../results/sentences.ts';
import type { Scene } from '../screen.ts';
import { visible } from '../visible.ts';
import { forest } from './forest.ts';
import type { Comparing } from './state.ts';

/** Longer lines are hard to read. */
const longestLine = 100;

/** From the richest to what is always there: how many sentences, which rows of the table, and at least so many differences. */
const plans = [
  { told: 9, rows: 'all', differences: 5 },
  { told: 9, rows: 'main', differences: 4 },
  { told: 4, rows: 'main', differences: 4 },
  { told: 3, rows: 'main', differences: 3 },
  { told: 2, rows: 'main', differences: 3 },
  { told: 1, rows: 'main', differences: 3 },
  { told: 9, rows: 'none', differences: 4 },
  { told: 3, rows: 'none', differences: 3 },
  { told: 1, rows: 'none', differences: 3 },
] as const;

export function answerLines(screen: Comparing, scene: Scene): string[] {
  const { room, theme } = scene;
  const { title, rows, chosen } = forest(screen, scene);
  const tables = tablesOf(screen, scene);
  const parts = plans.map(({ told, rows, differences }) => ({
    above: [...answer(screen, scene, told), '', ...tables[rows]],
    differences,
  }));
  const fits = ({ above, differences }: (typeof parts)[number]) =>
    above.length + title.length + Math.min(rows.length, differences) <= room.height;
  const { above, differences } = parts.find(fits) ?? (parts.at(-1) as (typeof parts)[number]);
  const left = Math.max(1, room.height - above.length - title.length);
  const gap = left > differences && above.at(-1) !== '' ? [''] : [];
  const { from, to } = visible(
    rows.map(() => 1),
    chosen,
    left - gap.length,
  );
  return [...above, ...gap, ...title.map(theme.bold), ...rows.slice(from, to)];
}

/** What was not kept is said before anything else; where it is kept after the last. */
function answer(
  { scenario, summary, trouble, folder }: Comparing,
  scene: Scene,
  told: number,
): string[] {
  const { language, theme, room } = scene;
  const width = Math.min(longestLine, room.width);
  const [first = '', ...others] = sentences(scenario, summary, language);
  const { kept, failed } = messagesIn(language).run;
  const all = others.length < told;
  return [
    ...(trouble === undefined
      ? []
      : wrap(`${failed} ${trouble.words[language]}`, width).map(theme.bad)),
    ...wrap(first, width).map(theme.bold),
    ...others.slice(0, told - 1).flatMap((sentence) => wrap(sentence, width)),
    ...(all && folder !== undefined ? wrap(kept(folder), width).map(theme.dim) : []),
  ];
}

/** Rows that are a part of the one above them stand further in. */
function tablesOf(
  { scenario, summary }: Comparing,
  scene: Scene,
): Record<'all' | 'main' | 'none', string[]> {
  const { language, theme, room, version } = scene;
  const page = { scenario, summary, language, width: room.width, paint: theme, version };
  const rows = textRows(page);
  return {
    all: table(page, rows),
    main: table(
      page,
      rows.filter(({ label }) => !label.startsWith(' ')),
    ),
    none: [],
  };
}
