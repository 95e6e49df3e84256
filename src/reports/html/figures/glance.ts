/** The answer as a picture: every arm against today, in euros, waiting and home-sitters. */
import { changeFrom } from '../../../results/answer.ts';
import { comparedBy } from '../../../results/comparison.ts';
import type { Html } from '../markup/html.ts';
import { measureOf } from '../measure.ts';
import { table } from '../tables/table.ts';
import type { View } from '../view.ts';
import { figure } from './figure.ts';
import { differenceInFigures, forest, forestTitle } from './forest.ts';

export const headlines = ['spending', 'waiting', 'homeSitters'] as const;

export function glance(view: View): Html {
  const { say, arms } = view;
  const titles = {
    spending: say.measure.money(say.euroUnit[view.scale.name]),
    waiting: say.measure.waiting,
    homeSitters: say.measure.homeSitters,
  };
  return figure(
    {
      title: say.glance.title,
      says: [say.glance.says],
      columns: 'one',
      panels: headlines.map((headline) => [
        forestTitle(titles[headline], ''),
        forest(comparedBy[headline], 'today', arms, titles[headline], view, false),
      ]),
      table: table({
        caption: say.glance.title,
        columns: [{ name: say.comparison.measure }, ...arms.map(({ name }) => ({ name }))],
        groups: [
          {
            rows: headlines.map((headline) => ({
              name: titles[headline],
              cells: arms.map(({ id }) => {
                const indicator = comparedBy[headline];
                const change = changeFrom('today', id, view.summary)[indicator];
                return differenceInFigures(change, measureOf(indicator, view), view);
              }),
            })),
          },
        ],
      }),
    },
    view,
  );
}
