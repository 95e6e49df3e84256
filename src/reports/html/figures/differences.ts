/** Paired differences from the first arm in what matters most, each measure on its own scale. */
import type { IndicatorId } from '../../../language/indicators.ts';
import { changeFrom } from '../../../results/answer.ts';
import { capital } from '../capital.ts';
import type { Html } from '../markup/html.ts';
import { measureOf } from '../measure.ts';
import { table } from '../tables/table.ts';
import type { View } from '../view.ts';
import { figure } from './figure.ts';
import { betterWay, differenceInFigures, forest, forestTitle } from './forest.ts';

const shown: readonly IndicatorId[] = [
  'spend.total',
  'waiting.over3Months',
  'homeSitters.over3Months',
  'help.delayMonths',
  'support.q2',
  'support.q3All',
  'support.q4All',
  'dropouts.count',
  'wellbeing.years',
];

/** Nothing when there is one arm only. */
export function differences(view: View): Html | undefined {
  const { say, base, arms, summary } = view;
  const others = arms.filter((arm) => arm !== base);
  if (others.length === 0) return undefined;
  const measures = shown.map((id) => measureOf(id, view));
  return figure(
    {
      title: say.forest.title(base.name),
      says: [say.forest.note(base.name)],
      columns: 'three',
      panels: measures.map((measure) => {
        const title = `${capital(measure.label)}, ${measure.unit}`;
        return [
          forestTitle(title, betterWay(measure, view)),
          forest(measure.id as IndicatorId, base.id, others, title, view),
        ];
      }),
      table: table({
        caption: say.forest.table(base.name),
        columns: [{ name: say.comparison.measure }, ...others.map(({ name }) => ({ name }))],
        groups: [
          {
            rows: measures.map((measure) => ({
              name: `${measure.label}, ${measure.unit}`,
              cells: others.map(({ id }) =>
                differenceInFigures(
                  changeFrom(base.id, id, summary)[measure.id as IndicatorId],
                  measure,
                  view,
                ),
              ),
            })),
          },
        ],
      }),
    },
    view,
  );
}
