import { askMessagesIn } from '../../language/messages/ask.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { indicatorFacts } from '../../reports/indicator-facts.ts';
import { assumptions } from '../../results/assumptions.ts';
import { thresholdInWords } from '../../results/threshold/in-words.ts';
import type { Agreement, Scenario } from '../../scenario/scenario.ts';
import { Lines } from '../lines.tsx';
import { progressLine } from '../progress-line.ts';
import type { Scene } from '../screen.ts';
import { charts } from './charts.ts';
import { range } from './range.ts';
import { type Search, type Searching, searchIn } from './state.ts';

/** Longer lines are hard to read. */
const widest = 100;
/** Lines: below that a picture shows nothing, and has those of the notes as well. */
const smallest = 9;
/** Replications. */
const worthAnInterval = 6;

/** The answer, or how far it is; the curves that it rests on; what they mean, as far as there is room. */
export function Threshold({
  screen,
  scene,
}: {
  readonly screen: Searching;
  readonly scene: Scene;
}) {
  const { say, room } = scene;
  const search = searchIn(screen);
  if (search === undefined) return <Lines lines={[say.threshold.reading]} room={room} />;
  const width = Math.min(widest, room.width);
  const head = [...headOf(screen, search, scene, width), ''];
  const broken = (notes: readonly string[]) => notes.map((note) => wrap(note, width));
  const always = broken(readingOf(screen, search, scene));
  const free = room.height - head.length;
  const beside = free - always.flat().length;
  const left = beside < smallest ? free : beside;
  const { lines: picture, unseen } = pictureOf(screen, search, scene, left);
  const lines = [...head, ...picture];
  for (const note of [...always, ...broken(notesOf(screen, search, scene, unseen))])
    if (lines.length + note.length <= room.height) lines.push(...note.map(scene.theme.dim));
  return <Lines lines={lines} room={room} />;
}

function headOf(screen: Searching, search: Search, scene: Scene, width: number): string[] {
  const { language, say, theme } = scene;
  const arm = screen.arms[screen.chosen]?.name[language] ?? '';
  const { phase, answer, soFar } = search;
  if (answer !== undefined) {
    const [first = '', ...rest] = thresholdInWords(answer, language);
    // Where there is no threshold the picture says what the rest of the words do.
    const more = answer.threshold.verdict === 'found' ? rest : [];
    return [...wrap(first, width).map(theme.bold), ...more.flatMap((one) => wrap(one, width))];
  }
  const { known } = soFar;
  const [sofar] = known === undefined ? [] : thresholdInWords(known, language);
  return [
    ...(phase === 'stopped'
      ? wrap(say.threshold.stopped(arm), width)
      : [progressOf(search, scene, width), ...wrap(say.threshold.searching(arm), width)]),
    ...(sofar === undefined ? [] : wrap(say.threshold.soFar(sofar), width).map(theme.bold)),
  ];
}

function progressOf({ phase, soFar }: Search, { language, say }: Scene, width: number): string {
  const instead = phase === 'stopping' ? say.threshold.stopping : undefined;
  return progressLine(soFar, say.threshold.simulations, language, width, instead);
}

function pictureOf(
  screen: Searching,
  search: Search,
  scene: Scene,
  height: number,
): ReturnType<typeof charts> {
  const { language, room, theme } = scene;
  const { answer, soFar } = search;
  const agreements = screen.scenario?.agreements ?? [];
  const known = answer ?? soFar.known;
  const of = {
    titles: agreements.map(({ name }) => name[language]),
    curve: answer?.curve ?? soFar.curve,
    vary: known?.vary ?? range,
    known,
    least: answer === undefined ? worthAnInterval : 0,
  };
  if (of.curve.length === 0) return { lines: [], unseen: [] };
  return charts(of, { language, theme, width: room.width, height });
}

/** What somebody must know who reads the picture. */
function readingOf(
  { scenario }: Searching,
  { answer }: Search,
  { language, say }: Scene,
): string[] {
  if (scenario === undefined) return [];
  const [unit = '', ...others] = new Set(
    scenario.agreements.map((one) => unitOf(one, scenario, language)),
  );
  const { threshold } = say;
  const { share, assumed, numbers } = assumptions(scenario);
  const { percent, whole } = numbersIn(language);
  const { answer: told } = messagesIn(language);
  return [
    threshold.legend(others.length > 0 || unit === '' ? '' : threshold.unit(unit)),
    ...(answer === undefined ? [] : [told.assumed(percent(share), whole(assumed), whole(numbers))]),
  ];
}

function notesOf(
  { arms, chosen }: Searching,
  { answer, soFar }: Search,
  { language, say }: Scene,
  unseen: readonly string[],
): string[] {
  const { threshold } = say;
  const left = unseen.length === 0 ? [] : [threshold.unseen(numbersIn(language).list(unseen))];
  if (answer === undefined)
    return [...left, ...(soFar.known === undefined ? [] : [threshold.refining])];
  const more =
    answer.threshold.verdict === 'found' ? [] : thresholdInWords(answer, language).slice(1);
  const meaning = askMessagesIn(language).threshold.meaning(arms[chosen]?.name[language] ?? '');
  return [...left, meaning, ...more];
}

/** In which the two sides of an agreement are measured, when they are in one; else empty. */
function unitOf({ condition }: Agreement, scenario: Scenario, language: Language): string {
  const ids = condition.names.map((name) => name.replace(/^\w+\.(?:y\d+\.)?/, ''));
  const [unit = '', ...others] = new Set(
    ids.map((id) => indicatorFacts(id, scenario, language).unit),
  );
  return others.length === 0 ? unit : '';
}
