import type { Language } from '../../language/messages/language.ts';
import { sheetMessagesIn } from '../../language/messages/spreadsheet.ts';
import { statistics } from '../../results/spread.ts';
import type { Spreads } from '../../results/summary.ts';
import { indicatorFacts } from '../indicator-facts.ts';
import type { RunData } from '../report-data.ts';
import { armName } from './arm-names.ts';
import { number, text } from './cells.ts';
import { formatOf, formats } from './number-format.ts';
import type { Column, Sheet } from './sheet.ts';
import type { Cell } from './worksheet.ts';

/** Every indicator by arm and year, tidy; year 0 is the last before the pilot. */
export function yearSheet(data: RunData): Sheet {
  const { today, arms } = data.summary;
  const { sheets, columns } = sheetMessagesIn(data.language);
  const year = { title: columns.year, width: 6, number: true } as const;
  return {
    name: sheets.years,
    columns: [...armColumns(data.language), year, ...spreadColumns(data.language)],
    rows: [
      ...rows(data, 'today', today.indicators, [number(0, formats.asWritten)]),
      ...arms.flatMap(({ id, years }) =>
        years.flatMap(({ year, indicators }) =>
          rows(data, id, indicators, [number(year, formats.asWritten)]),
        ),
      ),
    ],
  };
}

/** Every indicator by arm, mean over the years of the pilot. */
export function meanSheet(data: RunData): Sheet {
  return {
    name: sheetMessagesIn(data.language).sheets.means,
    columns: [...armColumns(data.language), ...spreadColumns(data.language)],
    rows: data.summary.arms.flatMap(({ id, total }) => rows(data, id, total, [])),
  };
}

function rows(
  { scenario, language }: RunData,
  arm: string,
  spreads: Spreads,
  period: readonly Cell[],
): Cell[][] {
  const who = [text(arm), text(armName(arm, scenario, language)), ...period];
  return Object.entries(spreads).map(([id, spread]) => {
    const { label, unit, indicator } = indicatorFacts(id, scenario, language);
    const format = formatOf(indicator);
    return [
      ...who,
      text(id),
      text(label),
      text(unit),
      ...statistics.map((statistic) => number(spread[statistic], format)),
    ];
  });
}

function armColumns(language: Language): Column[] {
  const { columns } = sheetMessagesIn(language);
  return [
    { title: columns.arm, width: 20 },
    { title: columns.name, width: 24 },
  ];
}

function spreadColumns(language: Language): Column[] {
  const { columns } = sheetMessagesIn(language);
  const heads = { ...columns, p5: 'p5', p25: 'p25', p50: 'p50', p75: 'p75', p95: 'p95' };
  return [
    { title: columns.indicator, width: 26 },
    { title: columns.measure, width: 54 },
    { title: columns.unit, width: 18 },
    ...statistics.map((statistic) => ({
      title: heads[statistic],
      width: 18,
      number: true as const,
    })),
  ];
}
