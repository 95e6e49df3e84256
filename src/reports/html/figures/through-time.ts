/** Children with one kind of help, or waiting, or at home: one panel an arm, on one scale. */
import type { IndicatorId } from '../../../language/indicators.ts';
import type { Html } from '../markup/html.ts';
import { measureOf } from '../measure.ts';
import { table } from '../tables/table.ts';
import type { ArmView, View } from '../view.ts';
import { figure } from './figure.ts';
import { armTitle } from './look.ts';
import { courseOf, scaleOf, timePanel } from './time-panel.ts';

/** Nothing where no months were kept. */
export function throughTime(
  indicator: IndicatorId,
  title: string,
  view: View,
  level: 3 | 4 = 3,
): Html | undefined {
  const course = courseOf(indicator, view);
  if (course === undefined) return undefined;
  const { say, numbers, summary, arms, years } = view;
  const year = String(years);
  const today = summary.today.indicators[indicator];
  const inYear = ({ summary }: ArmView, i: number) => summary.years[i]?.indicators[indicator];
  const last = (arm: ArmView) => inYear(arm, years - 1);
  const measure = measureOf(indicator, view, [today.mean, ...arms.map((arm) => last(arm)?.mean)]);
  const inArms = numbers.list(arms.map((arm) => `${arm.name} ${measure.show(last(arm)?.mean)}`));
  const cut =
    course.domain[0] > 0 ? say.figure.notFromZero(scaleOf(course, view)(course.domain[0])) : '';

  return figure(
    {
      title,
      level,
      columns: 'four',
      says: [`${say.time.says(measure.show(today.mean), inArms, year)}${cut}`],
      panels: arms.map((arm) => [armTitle(arm), timePanel(arm, course, view, alternative(arm))]),
      table: numbersTable(),
    },
    view,
  );

  function alternative(arm: ArmView): string {
    const end = last(arm);
    return say.time.panel(
      arm.name,
      measure.show(today.mean),
      year,
      measure.show(end?.mean),
      measure.show(end?.p5),
      measure.show(end?.p95),
    );
  }

  function numbersTable(): Html {
    const cell = (spread: ReturnType<typeof last>) =>
      spread === undefined
        ? ''
        : `${measure.show(spread.mean)} (${measure.range(spread.p5, spread.p95)})`;
    return table({
      caption: `${title}. ${say.time.table}`,
      columns: [
        { name: say.figure.arm },
        { name: view.program.table.today },
        ...Array.from({ length: years }, (_, i) => ({ name: say.figure.year(String(i + 1)) })),
      ],
      groups: [
        {
          rows: arms.map((arm) => ({
            name: arm.name,
            cells: [cell(today), ...arm.summary.years.map((_, i) => cell(inYear(arm, i)))],
          })),
        },
      ],
    });
  }
}
