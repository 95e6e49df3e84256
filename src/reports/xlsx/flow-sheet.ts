import { sheetMessagesIn } from '../../language/messages/spreadsheet.ts';
import { supportStates } from '../../language/quadrant.ts';
import type { RunData } from '../report-data.ts';
import { stateName } from '../state-name.ts';
import { armName } from './arm-names.ts';
import { number, text } from './cells.ts';
import { formats } from './number-format.ts';
import type { Sheet } from './sheet.ts';

/** Who went where in a year, by arm; mean number of children over replications. */
export function flowSheet({ scenario, summary, language }: RunData): Sheet {
  const { sheets, columns } = sheetMessagesIn(language);
  return {
    name: sheets.flows,
    columns: [
      { title: columns.arm, width: 20 },
      { title: columns.name, width: 24 },
      { title: columns.year, width: 6, number: true },
      { title: columns.from, width: 36 },
      { title: columns.to, width: 36 },
      { title: columns.children, width: 12, number: true },
    ],
    rows: summary.arms.flatMap(({ id, years }) =>
      years.flatMap(({ year, flows }) =>
        supportStates.flatMap((from) =>
          supportStates.map((to) => [
            text(id),
            text(armName(id, scenario, language)),
            number(year, formats.asWritten),
            text(stateName(from, language)),
            text(stateName(to, language)),
            number(flows[from][to], formats.decimal),
          ]),
        ),
      ),
    ),
  };
}
