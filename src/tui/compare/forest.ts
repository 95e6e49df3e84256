/** The differences under each other with a picture of where each lies: `▕···┊···━━●━━▏ +31 (18–44)`. */
import { axisOf, intervalBar } from '../../language/datawords/interval-bar.ts';
import type { Language } from '../../language/messages/language.ts';
import { wrap } from '../../language/wrap.ts';
import type { Difference } from '../../results/difference.ts';
import type { Summary } from '../../results/summary.ts';
import { type Mattering, whatMatters } from '../../results/what-matters.ts';
import type { Scene } from '../screen.ts';
import { measureWords } from './measure.ts';
import { pairAt, pairName } from './pairs.ts';
import type { Comparing } from './state.ts';

const gap = '  ';
/** Widths of the picture, between its ends. */
const widest = 40;
const narrowest = 8;

export interface Forest {
  readonly title: readonly string[];
  /** A line a difference, first what matters most. */
  readonly rows: readonly string[];
  /** The chosen one, from 0. */
  readonly chosen: number;
}

export function forest(screen: Comparing, scene: Scene): Forest {
  const { scenario, summary, pair } = screen;
  const { language, say, theme, room } = scene;
  const two = pairAt(summary, pair);
  const all = whatMatters(scenario, summary, two.from, two.to);
  const told = all.map((one) => inWords(one, screen, language));
  const labels = Math.max(...told.map(({ label }) => label.length));
  const widthWith = (mark: string) =>
    2 +
    labels +
    gap.length +
    Math.max(
      ...told.map(({ figures }, i) => figures.length + (isBroken(all[i]) ? mark.length : 0)),
    );
  const inFull = ` ✗ ${say.compare.broken}`;
  const broken = widthWith(inFull) <= room.width ? inFull : ' ✗';
  const cells = Math.min(widest, room.width - widthWith(broken) - gap.length - 2);
  const chosen = Math.max(
    0,
    all.findIndex(({ id }) => id === screen.measure),
  );
  return {
    title: wrap(say.compare.differences(pairName(two, scenario, language)), room.width),
    rows: all.map((one, i) => {
      const { label, figures } = told[i] as Told;
      const name = `${i === chosen ? '→' : ' '} ${label.padEnd(labels)}`;
      const bar =
        cells < narrowest
          ? ''
          : `${gap}▕${intervalBar(one.change, axisIn(one.id, summary), cells)}▏`;
      const mark = isBroken(one) ? theme.bad(broken) : '';
      return `${i === chosen ? theme.chosen(name) : name}${bar}${gap}${figures}${mark}`;
    }),
    chosen,
  };
}

interface Told {
  readonly label: string;
  readonly figures: string;
}

function inWords(
  { id, change }: Mattering,
  { scenario, summary }: Comparing,
  language: Language,
): Told {
  const words = measureWords(id, scenario, summary, [change], language);
  return { label: words.label, figures: [words.change(change), words.unit].join(' ').trimEnd() };
}

const isBroken = (one: Mattering | undefined) => (one?.broken.length ?? 0) > 0;

/** The same for every pair: it stays where it is when another is chosen. */
function axisIn(id: string, { differences }: Summary) {
  return axisOf(differences.map(({ total }) => total[id] as Difference));
}
