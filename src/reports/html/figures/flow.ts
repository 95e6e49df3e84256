/** Who goes from which help to which in an average year of the pilot: one drawing an arm, all on one scale. */
import { type SupportState, supportStates } from '../../../language/quadrant.ts';
import type { Flows } from '../../../results/flows.ts';
import { type Html, html } from '../markup/html.ts';
import { table } from '../tables/table.ts';
import type { ArmView, View } from '../view.ts';
import { letter } from './axis.ts';
import { figure } from './figure.ts';
import {
  averageFlows,
  type Block,
  drawnChildren,
  flowHeight,
  flowLayout,
  going,
  isDrawn,
  type Ribbon,
  type Way,
} from './flow-layout.ts';
import { armTitle } from './look.ts';

/** Of the ribbons alone. */
const middle = 170;
const block = 8;
const top = 20;
/** How thick all children together are. */
const thickness = 250;

/** Nothing where no year of the pilot was whole. */
export function flow(view: View): Html | undefined {
  const { say, numbers, arms, main } = view;
  const all = arms.map((arm) => ({ arm, flows: averageFlows(arm) }));
  const most = Math.max(...all.map(({ flows }) => drawnChildren(flows)));
  if (!(most > 0)) return undefined;
  const perChild = thickness / most;
  const height = top + flowHeight(most, perChild) + 10;
  const leftOut = numbers.whole(atMostBasic(averageFlows(main)));
  const count = (way: Way, flows: Flows) => numbers.whole(going(way, flows));
  return figure(
    {
      title: say.flow.title,
      columns: 'two',
      says: [say.flow.note(leftOut, main.name)],
      key: html`<ul class="key">${(['up', 'down', 'same', 'sideways', 'moved'] as const).map(
        (way) =>
          html`<li><svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true"><rect width="14" height="12" class="ribbon ${way}"/></svg>${say.flow.key[way]}</li>`,
      )}</ul>`,
      panels: all.map(({ arm, flows }) => [
        armTitle(
          arm,
          say.flow.counts(count('up', flows), count('down', flows), count('same', flows)),
        ),
        drawing(flows, perChild, height, alternative(arm, flows), view),
      ]),
      table: all.map(({ arm, flows }) => matrix(arm, flows, view)),
    },
    view,
  );

  function alternative(arm: ArmView, flows: Flows): string {
    return say.flow.panel(
      arm.name,
      numbers.whole(drawnChildren(flows)),
      count('up', flows),
      count('down', flows),
      count('same', flows),
    );
  }
}

function atMostBasic(flows: Flows): number {
  return supportStates
    .flatMap((from) => supportStates.map((to) => (isDrawn(from, to) ? 0 : (flows[from][to] ?? 0))))
    .reduce((sum, children) => sum + children, 0);
}

function drawing(
  flows: Flows,
  perChild: number,
  height: number,
  alternative: string,
  { say, numbers }: View,
): Html {
  const { left, right, ribbons } = flowLayout(flows, perChild);
  const leftLabel = ({ state, children }: Block) =>
    `${say.flow.states[state]} ${numbers.whole(children)}`;
  const rightLabel = ({ state, children }: Block) =>
    `${say.flow.short[state]} ${numbers.whole(children)}`;
  const room = (labels: readonly string[]) =>
    Math.ceil(Math.max(...labels.map(({ length }) => length)) * letter) + 8;
  const start = room(left.map(leftLabel)) + block;
  const end = start + middle;
  const width = end + block + room([...right.map(rightLabel), say.flow.end]);
  const name = (state: SupportState) => say.flow.states[state];
  const label = ({ top: y, height }: Block, words: string, x: number, anchor: string) =>
    html`<text x="${x}" y="${round(top + y + height / 2)}" dy="0.35em" text-anchor="${anchor}">${words}</text>`;
  const bar = ({ top: y, height }: Block, x: number) =>
    html`<rect class="node" x="${x}" y="${round(top + y)}" width="${block}" height="${round(Math.max(height, 1))}"/>`;
  return html`<svg viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" role="img" aria-label="${alternative}">
<text class="quiet" x="${start}" y="10" text-anchor="end">${say.flow.start}</text><text class="quiet" x="${end}" y="10">${say.flow.end}</text>
${[...ribbons]
  .sort((a, b) => b.thickness - a.thickness)
  .map(
    (ribbon) =>
      html`<path class="ribbon ${ribbon.way}" d="${shape(ribbon, start, end)}"><title>${say.flow.ribbon(name(ribbon.from), name(ribbon.to), numbers.whole(ribbon.children))}</title></path>
`,
  )}${left.map((one) => [bar(one, start - block), label(one, leftLabel(one), start - block - 6, 'end')])}${right.map((one) => [bar(one, end), label(one, rightLabel(one), end + block + 6, 'start')])}
</svg>`;
}

/** A band that leaves and arrives level. */
function shape({ left, right, thickness }: Ribbon, from: number, to: number): string {
  const middle = (from + to) / 2;
  const [a, b] = [round(top + left), round(top + right)];
  const [c, d] = [round(top + right + thickness), round(top + left + thickness)];
  return `M${from},${a}C${middle},${a} ${middle},${b} ${to},${b}V${c}C${middle},${c} ${middle},${d} ${from},${d}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function matrix(arm: ArmView, flows: Flows, { say, numbers }: View): Html {
  return table({
    caption: say.flow.table(arm.name),
    columns: [
      { name: `${say.flow.from} \\ ${say.flow.to}` },
      ...supportStates.map((state) => ({ name: say.flow.states[state] })),
    ],
    groups: [
      {
        rows: supportStates.map((from) => ({
          name: say.flow.states[from],
          cells: supportStates.map((to) => numbers.decimal(flows[from][to], 1)),
        })),
      },
    ],
  });
}
