import { sheetMessagesIn } from '../../language/messages/spreadsheet.ts';
import { indicatorFacts } from '../indicator-facts.ts';
import type { RunData } from '../report-data.ts';
import { armName } from './arm-names.ts';
import { besideNumber, number, text } from './cells.ts';
import { formatOf, formats } from './number-format.ts';
import type { Sheet } from './sheet.ts';

/** For every pair and indicator: `to` minus `from` over the pilot's years. */
export function differenceSheet({ scenario, summary, language }: RunData): Sheet {
  const { sheets, columns, better } = sheetMessagesIn(language);
  const numbers = ['mean', 'low', 'high', 'varianceRatio'] as const;
  return {
    name: sheets.differences,
    columns: [
      { title: columns.from, width: 20 },
      { title: columns.to, width: 20 },
      { title: columns.difference, width: 40 },
      { title: columns.indicator, width: 26 },
      { title: columns.measure, width: 54 },
      { title: columns.unit, width: 18 },
      ...numbers.map((name) => ({ title: columns[name], width: 20, number: true as const })),
      { title: columns.better, width: 10 },
    ],
    rows: summary.differences.flatMap(({ from, to, total }) => {
      const [base, arm] = [from, to].map((id) => armName(id, scenario, language));
      return Object.entries(total).map(([id, difference]) => {
        const { label, unit, indicator } = indicatorFacts(id, scenario, language);
        const format = formatOf(indicator);
        return [
          text(from),
          text(to),
          text(`${arm} − ${base}`),
          text(id),
          text(label),
          text(unit),
          number(difference.mean, format),
          number(difference.low, format),
          number(difference.high, format),
          number(difference.varianceRatio, formats.decimal),
          text(better[indicator?.better ?? 'neither'], besideNumber),
        ];
      });
    }),
  };
}
