import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { sweepAnswer } from '../../reports/sweep/answer.ts';
import { measureOf, usuallyShown } from '../../reports/sweep/measures.ts';
import type { SweepTold } from '../../reports/sweep/told.ts';
import { assumptions } from '../../results/assumptions.ts';
import { sweptArm } from '../../results/sweep/sweep-row.ts';
import { Lines } from '../lines.tsx';
import { progressLine } from '../progress-line.ts';
import type { Scene } from '../screen.ts';
import { heatMap } from './heat-map.ts';
import { type Mapping, rowsIn, type Varied } from './state.ts';

/** Longer lines are hard to read. */
const widest = 100;

/** The answer, or how far it is; the map; how to read it. */
export function HeatMap({ screen, scene }: { readonly screen: Mapping; readonly scene: Scene }) {
  const { say, room, language, theme } = scene;
  const { varied } = screen;
  if (varied === undefined) return <Lines lines={[say.threshold.reading]} room={room} />;
  const told = toldOf(screen, varied, language);
  const width = Math.min(widest, room.width);
  const broken = (text: string) => wrap(text, width);
  const ids = usuallyShown(varied.scenario);
  const id = ids[((screen.shown % ids.length) + ids.length) % ids.length] ?? '';
  const measure = measureOf(id, told);
  const { share, assumed, numbers } = assumptions(varied.scenario);
  const { percent, whole } = numbersIn(language);
  const notes = [
    say.map.legend,
    messagesIn(language).answer.assumed(percent(share), whole(assumed), whole(numbers)),
    say.map.means(told.arm.name[language], whole(varied.replications)),
  ];
  const lines = [
    ...headOf(screen, told, scene, width),
    '',
    ...broken(say.map.measureTitle(measure.label, measure.unit)).map(theme.bold),
    ...heatMap(measure, told, theme, room.width),
    '',
  ];
  for (const note of notes.map(broken))
    if (lines.length + note.length <= room.height) lines.push(...note.map(theme.dim));
  return <Lines lines={lines} room={room} />;
}

function toldOf(screen: Mapping, varied: Varied, language: Scene['language']): SweepTold {
  const { scenario: base, design, seed, replications } = varied;
  const arm = sweptArm(base, design);
  return { base, design, seed, replications, arm, rows: rowsIn(screen), shown: [], language };
}

function headOf(screen: Mapping, told: SweepTold, scene: Scene, width: number): string[] {
  const { say, theme, language } = scene;
  const { phase, soFar } = screen;
  if (phase === 'answered') {
    const [first = '', ...rest] = sweepAnswer(told);
    return [...wrap(first, width).map(theme.bold), ...rest.flatMap((one) => wrap(one, width))];
  }
  if (phase === 'stopped') return wrap(say.map.stopped, width);
  const instead = phase === 'stopping' ? say.threshold.stopping : undefined;
  const progress = progressLine(soFar, say.map.steps, language, width, instead);
  return [progress, ...wrap(say.map.computing, width)];
}
