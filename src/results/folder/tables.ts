/** The tidy tables of a run folder: their columns, and the rows that one replication adds to each. */

import type { Replication } from '../../experiment/outcome.ts';
import { type Quantity, quantitiesOf } from '../../experiment/quantity.ts';
import { type IndicatorId, indicatorIds, indicators } from '../../language/indicators.ts';
import { supportStates } from '../../language/quadrant.ts';
import { euros } from '../../language/units.ts';
import { kinds } from '../../model/ledger/money.ts';
import { payers } from '../../model/products.ts';
import { schoolColumns } from '../../model/record.ts';
import { planSchools } from '../../population/schools.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import {
  type Columns,
  counting,
  eachHistory,
  filled,
  histories,
  repeated,
  same,
} from './columns.ts';

export interface Column {
  readonly name: string;
  /** A text of a short list is written as its place in the list; NaN is no value. */
  readonly type: 'whole' | 'number' | { readonly labels: readonly string[] };
}

export type TableName = 'results' | 'years' | 'schools' | 'payers' | 'flows';

export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  /** Calls `add` with all rows, some at a time; the columns may be the record's own. */
  rows(replication: Replication, add: (rows: Columns) => void): void;
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
      histories(replication).forEach(({ months }, arm) => {
        const length = months['children.total'].length;
        add([
          same(arm, length),
          same(replication.replication, length),
          counting(arm === 0 ? -length : 0, length),
          ...monthly.map((id) => (inEuros(id) ? months[id].map(euros) : months[id])),
        ]);
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
      eachHistory(replication, 1, (history, keys, years) => {
        const inEach = ({ inYear }: Quantity) => filled(years, (i) => inYear(history, i + 1));
        add([...keys, ...quantities.map(inEach)]);
      });
    },
  };
}

function schools(who: readonly string[], scenario: Scenario): Table {
  const { list } = planSchools(scenario);
  const kindNames = [...new Set(list.map(({ kind }) => kind))];
  const boards = [...new Set(list.map(({ board }) => board))];
  const each = [
    list.map(({ index }) => index),
    list.map(({ kind }) => kindNames.indexOf(kind)),
    list.map(({ board }) => boards.indexOf(board)),
  ];
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
      eachHistory(replication, list.length, ({ tables }, keys, years) =>
        add([
          ...keys,
          ...each.map((column) => repeated(column, years)),
          ...schoolColumns.map((name) => tables.schools[name].subarray(0, years * list.length)),
        ]),
      );
    },
  };
}

interface Paid {
  readonly i: number;
  readonly payer: number;
  readonly code: number;
  readonly from: number;
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
      eachHistory(replication, 1, ({ tables: { book } }, keys, years) => {
        const paid: Paid[] = [];
        const of = (value: (paid: Paid) => number) =>
          filled(paid.length, (i) => value(paid[i] as Paid));
        for (let i = 0; i < years; i++)
          for (let payer = 0; payer < payers.length; payer++)
            for (let code = 0; code < names.length; code++) {
              const from = i * cells + (code * payers.length + payer) * kinds.length;
              if (isPaid(book, from)) paid.push({ i, payer, code, from });
            }
        add([
          ...keys.map((key) => of(({ i }) => key[i] as number)),
          of(({ payer }) => payer),
          of(({ code }) => code),
          ...kinds.map((_, k) => of(({ from }) => euros(book[from + k] as number))),
        ]);
      });
    },
  };
}

/** NaN is nothing. */
function isPaid(book: Float64Array, from: number): boolean {
  for (let k = 0; k < kinds.length; k++) if (Math.abs(book[from + k] as number) > 0) return true;
  return false;
}

function flows(who: readonly string[]): Table {
  const n = supportStates.length;
  // From outside to outside nobody goes.
  const cells = Array.from({ length: n * n - 1 }, (_, i) => i + 1);
  const from = cells.map((cell) => Math.trunc(cell / n));
  const to = cells.map((cell) => cell % n);
  return {
    name: 'flows',
    columns: [
      ...keys(who, 'year'),
      { name: 'from', type: { labels: supportStates } },
      { name: 'to', type: { labels: supportStates } },
      { name: 'children', type: 'number' },
    ],
    rows(replication, add) {
      eachHistory(replication, cells.length, ({ tables }, keys, years) => {
        const children = new Float64Array(years * cells.length);
        for (let i = 0; i < years; i++)
          children.set(tables.flows.subarray(i * n * n + 1, (i + 1) * n * n), i * cells.length);
        add([...keys, repeated(from, years), repeated(to, years), children]);
      });
    },
  };
}

const inEuros = (id: IndicatorId) => indicators[id].unit === 'euro';
