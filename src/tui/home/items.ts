/** The list of the start screen as lines: first what can be worked out, then what was kept. */
import type { RecentFolder } from '../../app/recent/read-recent.ts';
import type { Shipped } from '../../app/scenarios.ts';
import { momentsIn } from '../../language/moments.ts';
import { wrap } from '../../language/wrap.ts';
import type { Scene } from '../screen.ts';
import { type Homing, lastOf } from './state.ts';

/** How much is said of those that are not chosen. */
export type Fullness = 'spacious' | 'full' | 'brief';

const indent = '    ';

/** Lines of each item, in order; a heading belongs to the first below it. */
export function itemsOf(
  screen: Homing,
  scene: Scene,
  width: number,
  fullness: Fullness,
): string[][] {
  const { say, theme } = scene;
  const { scenarios, recent, chosen } = screen;
  const told = [
    ...scenarios.map((one) => scenarioLines(one, screen, scene)),
    ...recent.map((one) => folderLines(one, scene)),
  ];
  const headings = new Map([
    [0, say.home.title],
    [scenarios.length, say.home.recent],
  ]);
  return told.map(({ title, text }, i) => {
    const heading = headings.get(i);
    const all = i === chosen || fullness !== 'brief';
    return [
      ...(heading === undefined ? [] : [...(i === 0 ? [] : ['']), theme.bold(heading), '']),
      i === chosen ? theme.chosen(`→ ${title}`) : `  ${title}`,
      ...text
        .flatMap((one) =>
          all ? wrap(one, width - indent.length) : [onOneLine(one, width - indent.length)],
        )
        .map((line) => indent + line),
      ...(fullness === 'spacious' ? [''] : []),
    ];
  });
}

interface Told {
  readonly title: string;
  readonly text: readonly string[];
}

function scenarioLines(one: Shipped, screen: Homing, { language, say }: Scene): Told {
  const last = lastOf(one, screen);
  const answer =
    last === undefined
      ? []
      : [say.home.last(momentsIn(language).day(last.made), last.said[language])];
  return { title: one.name[language], text: [one.description[language], ...answer] };
}

function folderLines(folder: RecentFolder, { language, say }: Scene): Told {
  const moment = momentsIn(language).moment(folder.made);
  if ('trouble' in folder)
    return { title: `${folder.path} · ${moment}`, text: [folder.trouble[language]] };
  const { kind, scenario, said } = folder;
  return {
    title: say.home.heading(say.home.kinds[kind], scenario.name[language], moment),
    text: [said[language]],
  };
}

/** Whole sentences where one fits; else as many words as do. */
function onOneLine(text: string, width: number): string {
  if (text.length <= width) return text;
  const sentences = text.split(/(?<=[.?!]) /);
  let shown = '';
  for (const sentence of sentences) {
    const longer = shown === '' ? sentence : `${shown} ${sentence}`;
    if (longer.length > width) break;
    shown = longer;
  }
  if (shown !== '') return shown;
  const [words = ''] = wrap(text, width - 1);
  return `${words.slice(0, width - 1)}…`;
}
