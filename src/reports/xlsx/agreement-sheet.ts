import { pilotYears } from '../../experiment/quantity.ts';
import { sheetMessagesIn } from '../../language/messages/spreadsheet.ts';
import type { RunData } from '../report-data.ts';
import { armName } from './arm-names.ts';
import { besideNumber, number, text } from './cells.ts';
import { formats } from './number-format.ts';
import type { Sheet } from './sheet.ts';

/** What was agreed beforehand and whether it was kept, by arm: over the pilot and year by year. */
export function agreementSheet({ scenario, summary, language }: RunData): Sheet {
  const { sheets, columns, verdicts } = sheetMessagesIn(language);
  const years = Array.from({ length: pilotYears(scenario) }, (_, i) => i + 1);
  return {
    name: sheets.agreements,
    columns: [
      { title: columns.agreement, width: 18 },
      { title: columns.measure, width: 58 },
      { title: columns.arm, width: 20 },
      { title: columns.name, width: 24 },
      { title: columns.verdict, width: 14 },
      { title: columns.margin, width: 14, number: true },
      ...years.map((year) => ({ title: columns.inYear(String(year)), width: 14 })),
      { title: columns.condition, width: 70 },
    ],
    rows: summary.agreements.flatMap(({ id, condition, arms }) => {
      const name = scenario.agreements.find((agreement) => agreement.id === id)?.name[language];
      return arms.map(({ arm, verdict, margin, years: inYears }) => [
        text(id),
        text(name ?? id),
        text(arm),
        text(armName(arm, scenario, language)),
        text(verdicts[verdict]),
        number(margin, formats.hundredths),
        ...years.map((year) => {
          const judged = inYears.find((one) => one.year === year);
          return judged === undefined ? null : text(verdicts[judged.verdict], besideNumber);
        }),
        text(condition),
      ]);
    }),
  };
}
