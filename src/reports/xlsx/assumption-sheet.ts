import { sheetMessagesIn } from '../../language/messages/spreadsheet.ts';
import type { Provenance } from '../../scenario/scenario.ts';
import { described } from '../../scenario/schema/described.ts';
import { aboutNumber } from '../about-number.ts';
import type { RunData } from '../report-data.ts';
import { besideNumber, number, text, wrapped } from './cells.ts';
import { formats } from './number-format.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, Style } from './worksheet.ts';

/** Behind a number without a source. */
const assumed = '#FFF0C2';

const width = { description: 60, source: 90 } as const;

/** Every number that the model used, how firm it is, and where it was read. */
export function assumptionSheet({ scenario, language }: RunData): Sheet {
  const { sheets, columns, grades } = sheetMessagesIn(language);
  const row = (one: Provenance): Cell[] => [
    text(grades[one.grade]),
    text(one.path),
    text(aboutNumber(one.path, scenario, language)),
    wrapped(described(one.path) ?? '', width.description),
    number(one.value, formats.asWritten),
    number(one.range?.[0], formats.asWritten),
    number(one.range?.[1], formats.asWritten),
    text(one.unit ?? '', besideNumber),
    wrapped(one.source ?? '', width.source),
  ];
  return {
    name: sheets.assumptions,
    columns: [
      { title: columns.grade, width: 22 },
      { title: columns.path, width: 46 },
      { title: columns.about, width: 40 },
      { title: columns.description, width: width.description },
      { title: columns.value, width: 12, number: true },
      { title: columns.lowest, width: 12, number: true },
      { title: columns.highest, width: 12, number: true },
      { title: columns.unit, width: 24 },
      { title: columns.source, width: width.source },
    ],
    sticky: 2,
    rows: scenario.provenance.map((one) => {
      const style: Style =
        one.grade === 'assumption' ? { top: true, background: assumed } : { top: true };
      return row(one).map((cell) => ({ ...cell, style: { ...cell?.style, ...style } }));
    }),
  };
}
