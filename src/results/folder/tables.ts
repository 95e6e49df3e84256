/** The tidy tables of a run folder: their columns, and the rows that one replication adds to each. */

import type { Replication } from '../../experiment/outcome.ts';
import { type Quantity, quantitiesOf } from '../../experiment/quantity.ts';
import { type IndicatorId, indicatorIds, indicators } from '../../language/indicators.ts';
import { supportStates } from '../../language/quadrant.ts';
import { euros } from '../../language/units.ts';
import { kinds } from '../../model/ledger/money.ts';
import { payers } from '../../model/products.ts';
import { type ArmRecord, schoolColumns } from '../../model/record.ts';
import { planSchools } from '../../population/schools.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface Column {
  readonly name: string;
  /** A text of a short list is written as its place in the list; NaN is no value. */
  readonly type: 'whole' | 'number' | { readonly labels: readonly string[] };
}

export type TableName = 'results' | 'years' | 'schools' | 'payers' | 'flows';

export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  /** Calls `add` with the numbers of every row, in the order of the columns; the list may be used again. */
  rows(replication: Replication, add: (row: readonly number[]) => void): void;
}

export function tablesOf(scenario: Scenario): readonly Table[] {
  const who = ['today', ...scenario.arms.map(({ id }) => id)];
  return [
    months(who),
    years(who, [...quantitiesOf(scenario).values()]),
    schools(who, scenario),
    payments(who, scenario),
    flows(who),
  ];
}

/** What every table begins with. */
const keys = (who: readonly string[], time: 'month' | 'year'): Column[] => [
  { name: 'arm', type: { labels: who } },
  { name: 'replication', type: 'whole' },
  { name: time, type: 'whole' },
];

const histories = ({ today, arms }: Replication): readonly ArmRecord[] => [today, ...arms];

/** Time 0 is the pilot's first month; the run-in is before it. */
function months(who: readonly string[]): Table {
  const monthly = indicatorIds.filter((id) => {
    const { measure } = indicators[id];
    return measure === 'stock' || measure === 'flow';
  });
  return {
    name: 'results',
    columns: [...keys(who, 'month'), ...monthly.map((name): Column => ({ name, type: 'number' }))],
    rows(replication, add) {
      histories(replication).forEach((history, arm) => {
        const columns = monthly.map((id) => history.months[id]);
        const isEuro = monthly.map(inEuros);
        const length = columns[0]?.length ?? 0;
        const row = new Array<number>(3 + columns.length);
        for (let i = 0; i < length; i++) {
          row[0] = arm;
          row[1] = replication.replication;
          row[2] = arm === 0 ? i - length : i;
          for (let c = 0; c < columns.length; c++) {
            const value = columns[c]?.[i] ?? Number.NaN;
            row[3 + c] = isEuro[c] ? euros(value) : value;
          }
          add(row);
        }
      });
    },
  };
}

/** Pilot years 1, 2 …; 0 is the year before. */
function years(who: readonly string[], quantities: readonly Quantity[]): Table {
  return {
    name: 'years',
    columns: [
      ...keys(who, 'year'),
      ...quantities.map(({ id }): Column => ({ name: id, type: 'number' })),
    ],
    rows(replication, add) {
      eachYear(replication, (history, arm, i, year) =>
        add([
          arm,
          replication.replication,
          year,
          ...quantities.map((one) => one.inYear(history, i + 1)),
        ]),
      );
    },
  };
}

function schools(who: readonly string[], scenario: Scenario): Table {
  const { list } = planSchools(scenario);
  const kindNames = [...new Set(list.map(({ kind }) => kind))];
  const boards = [...new Set(list.map(({ board }) => board))];
  return {
    name: 'schools',
    columns: [
      ...keys(who, 'year'),
      { name: 'school', type: 'whole' },
      { name: 'kind', type: { labels: kindNames } },
      { name: 'board', type: { labels: boards } },
      ...schoolColumns.map((name): Column => ({ name, type: 'number' })),
    ],
    rows(replication, add) {
      eachYear(replication, ({ tables }, arm, i, year) => {
        for (const { index, kind, board } of list)
          add([
            arm,
            replication.replication,
            year,
            index,
            kindNames.indexOf(kind),
            boards.indexOf(board),
            ...schoolColumns.map((name) => tables.schools[name][i * list.length + index] as number),
          ]);
      });
    },
  };
}

/** Who paid for what; a product that a payer paid nothing for has no row, nor has a year that did not end. */
function payments(who: readonly string[], { products }: Scenario): Table {
  const names = ['', ...products.map(({ id }) => id)];
  const cells = names.length * payers.length * kinds.length;
  return {
    name: 'payers',
    columns: [
      ...keys(who, 'year'),
      { name: 'payer', type: { labels: payers } },
      { name: 'product', type: { labels: names } },
      ...kinds.map((name): Column => ({ name, type: 'number' })),
    ],
    rows(replication, add) {
      eachYear(replication, ({ tables }, arm, i, year) => {
        for (let p = 0; p < payers.length; p++)
          for (let code = 0; code < names.length; code++) {
            const from = i * cells + (code * payers.length + p) * kinds.length;
            const paid = tables.book.subarray(from, from + kinds.length);
            if (paid.some((cents) => Math.abs(cents) > 0))
              add([arm, replication.replication, year, p, code, ...Array.from(paid, euros)]);
          }
      });
    },
  };
}

function flows(who: readonly string[]): Table {
  const n = supportStates.length;
  return {
    name: 'flows',
    columns: [
      ...keys(who, 'year'),
      { name: 'from', type: { labels: supportStates } },
      { name: 'to', type: { labels: supportStates } },
      { name: 'children', type: 'number' },
    ],
    rows(replication, add) {
      eachYear(replication, ({ tables }, arm, i, year) => {
        // From outside to outside nobody goes.
        for (let cell = 1; cell < n * n; cell++)
          add([
            arm,
            replication.replication,
            year,
            Math.trunc(cell / n),
            cell % n,
            tables.flows[i * n * n + cell] as number,
          ]);
      });
    },
  };
}

/** `i` is the place of the year in its history, `year` its number. */
function eachYear(
  replication: Replication,
  tell: (history: ArmRecord, arm: number, i: number, year: number) => void,
): void {
  histories(replication).forEach((history, arm) => {
    const length = history.years['children.total'].length;
    for (let i = 0; i < length; i++) tell(history, arm, i, arm === 0 ? i - length + 1 : i + 1);
  });
}

const inEuros = (id: IndicatorId) => indicators[id].unit === 'euro';
