/** Every replication by itself: how far an arm lies from the first one, year by year. */
import { axisX, axisY, gridY, lineY, ruleY } from '@observablehq/plot';
import type { IndicatorId } from '../../../language/indicators.ts';
import type { Line } from '../../../results/folder/series.ts';
import { mean } from '../../../statistics/mean.ts';
import { quantiles } from '../../../statistics/quantile.ts';
import { type Html, html } from '../markup/html.ts';
import { type Measure, measureOf } from '../measure.ts';
import { table } from '../tables/table.ts';
import type { ArmView, View } from '../view.ts';
import { plain } from './axis.ts';
import { draw } from './draw.ts';
import { figure } from './figure.ts';
import { armTitle, lookOf } from './look.ts';

/** More lines than this in a panel are a blot; more than that in a row of panels make the file large. */
const mostInPanel = 60;
const mostInRow = 180;

interface Path {
  readonly replication: number;
  /** The year before the pilot, then the pilot's. */
  readonly years: readonly number[];
}

interface Spread {
  readonly year: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

interface Family {
  readonly arm: ArmView;
  readonly paths: readonly Path[];
  readonly spreads: readonly Spread[];
}

/** How many replications are drawn, of how many. */
export function familyNote(view: View): string {
  const { say, summary, numbers } = view;
  const { replications } = summary;
  const shown = Math.min(mostLines(view), replications);
  return say.family.note(numbers.whole(shown), numbers.whole(replications));
}

function mostLines({ arms }: View): number {
  return Math.min(mostInPanel, Math.ceil(mostInRow / Math.max(1, arms.length - 1)));
}

/** Nothing where no replications were kept of the measure, or there is one arm. */
export function family(indicator: IndicatorId, title: string, view: View): Html | undefined {
  const { say, base, arms, years } = view;
  const families = arms
    .filter((arm) => arm !== base)
    .map((arm) => familyOf(indicator, arm, view))
    .filter(({ paths }) => paths.length > 0);
  if (families.length === 0) return undefined;
  const ends = families.flatMap(({ paths }) => drawn(paths, view).flatMap(({ years }) => years));
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
  const measure = measureOf(indicator, view, ends);
  return figure(
    {
      title,
      level: 4,
      columns: 'four',
      says: [],
      panels: families.map((one) => [
        armTitle(one.arm),
        panel(one, domain, measure, inWords(one), view),
      ]),
      table: table({
        caption: say.family.table(title),
        columns: [
          { name: say.figure.arm },
          ...Array.from({ length: years }, (_, i) => ({ name: say.figure.year(String(i + 1)) })),
        ],
        groups: [
          {
            rows: families.map(({ arm, spreads }) => ({
              name: arm.name,
              cells: spreads
                .slice(1)
                .map(
                  ({ mean, low, high }) =>
                    html`${measure.show(mean)} (${measure.range(low, high)})`,
                ),
            })),
          },
        ],
      }),
    },
    view,
  );

  function inWords({ arm, spreads }: Family): string {
    const { mean = null, low = null, high = null } = spreads.at(-1) ?? {};
    const [last, least, most] = [mean, low, high].map((value) => measure.show(value));
    return say.family.panel(arm.name, last ?? '', String(years), least ?? '', most ?? '');
  }
}

function familyOf(indicator: string, arm: ArmView, { series, base, years }: View): Family {
  const linesOf = (who: string) =>
    new Map(
      series.lines
        .filter((line) => line.who === who && line.indicator === indicator)
        .map((line): [number, Line] => [line.replication, line]),
    );
  const from = linesOf(base.id);
  const paths = [...linesOf(arm.id).values()].flatMap(({ replication, years }): Path[] => {
    const other = from.get(replication);
    if (other === undefined) return [];
    const differences = years.map((value, i) => {
      const reference = other.years[i];
      return value == null || reference == null ? Number.NaN : value - reference;
    });
    return [{ replication, years: differences }];
  });
  const spreads = Array.from({ length: years + 1 }, (_, year) => {
    const values = Float64Array.from(paths, (path) => path.years[year] ?? Number.NaN).filter(
      (value) => !Number.isNaN(value),
    );
    const [low = Number.NaN, high = Number.NaN] = quantiles(values, [0.05, 0.95]);
    return { year, mean: mean(values), low, high };
  });
  return { arm, paths, spreads };
}

/** The first by number: replications are alike, so these are a fair choice. */
function drawn(paths: readonly Path[], view: View): readonly Path[] {
  return [...paths].sort((a, b) => a.replication - b.replication).slice(0, mostLines(view));
}

function panel(
  { arm, paths, spreads }: Family,
  domain: readonly [number, number],
  measure: Measure,
  alternative: string,
  view: View,
): Html {
  const { program, years, numbers } = view;
  const { colour } = lookOf(arm);
  const points = drawn(paths, view).flatMap(({ replication, years }) =>
    years.map((value, year) => ({ replication, year, value: value / measure.per })),
  );
  const [low, high] = [domain[0] / measure.per, domain[1] / measure.per];
  const margin = (high - low || 1) * 0.05;
  return draw(
    {
      width: 270,
      height: 165,
      marginTop: 10,
      marginRight: 10,
      marginBottom: 22,
      marginLeft: 46,
      x: { domain: [0, years] },
      y: { domain: [low - margin, high + margin] },
      marks: [
        gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
        axisY({
          ticks: 4,
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => plain(value, numbers),
        }),
        axisX(
          Array.from({ length: years + 1 }, (_, year) => year),
          {
            tickSize: 0,
            label: null,
            tickFormat: (year: number) => (year === 0 ? program.table.today : String(year)),
          },
        ),
        ruleY([0], { stroke: 'var(--ink)', strokeDasharray: '1 3' }),
        lineY(points, {
          x: 'year',
          y: 'value',
          z: 'replication',
          stroke: colour,
          strokeWidth: 0.7,
          strokeOpacity: 0.4,
        }),
        lineY(spreads, {
          x: 'year',
          y: ({ mean }: Spread) => mean / measure.per,
          stroke: colour,
          strokeWidth: 2.6,
        }),
      ],
    },
    alternative,
  );
}
