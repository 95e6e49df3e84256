/** The tidy tables of a run folder: what each has a row for, and what its columns hold. */

import { type Quantity, quantitiesOf } from '../../experiment/quantity.ts';
import { indicatorIds, indicators } from '../../language/indicators.ts';
import { supportStates } from '../../language/quadrant.ts';
import { euros } from '../../language/units.ts';
import { kinds } from '../../model/ledger/money.ts';
import { payers } from '../../model/products.ts';
import { schoolColumns } from '../../model/record.ts';
import { planSchools } from '../../population/schools.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import {
  type Field,
  firstYear,
  type History,
  keys,
  known,
  type Rows,
  type Table,
  type TimedRows,
  table,
  time,
  timed,
  yearly,
  yearsIn,
} from './table.ts';
import type { Cells, Column } from './tray.ts';

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

/** Time 0 is the pilot's first month; the run-in is before it. */
function months(who: readonly string[]): Table {
  const monthly = indicatorIds.filter((id) => {
    const { measure } = indicators[id];
    return measure === 'stock' || measure === 'flow';
  });
  const monthsOf = (history: History) => {
    const { length } = history.record.months['children.total'];
    return timed(history, history.arm === 0 ? -length : 0, length);
  };
  return table('results', monthsOf, [
    ...keys(who),
    time('month'),
    ...monthly.map(
      (name): Field<TimedRows> => ({
        name,
        type: 'number',
        fill(cells, at, { history }) {
          const values = history.record.months[name];
          if (indicators[name].unit === 'euro') fillWithEuros(cells, at, values);
          else cells.set(values, at);
        },
      }),
    ),
  ]);
}

function fillWithEuros(cells: Cells, at: number, cents: Float64Array): void {
  for (let i = 0; i < cents.length; i++) cells[at + i] = euros(cents[i] as number);
}

function years(who: readonly string[], quantities: readonly Quantity[]): Table {
  return table('years', yearly(1), [
    ...keys(who),
    time('year'),
    ...quantities.map(
      (quantity): Field<TimedRows> => ({
        name: quantity.id,
        type: 'number',
        fill(cells, at, { history, times }) {
          for (let i = 0; i < times; i++) cells[at + i] = quantity.inYear(history.record, i + 1);
        },
      }),
    ),
  ]);
}

function schools(who: readonly string[], scenario: Scenario): Table {
  const { list } = planSchools(scenario);
  const kindNames = [...new Set(list.map(({ kind }) => kind))];
  const boards = [...new Set(list.map(({ board }) => board))];
  const inList = (names: readonly string[], each: readonly string[]) =>
    each.map((name) => names.indexOf(name));
  const kindsOfEach = list.map(({ kind }) => kind);
  const boardsOfEach = list.map(({ board }) => board);
  return table('schools', yearly(list.length), [
    ...keys(who),
    time('year'),
    known(
      'school',
      'whole',
      list.map(({ index }) => index),
    ),
    known('kind', { labels: kindNames }, inList(kindNames, kindsOfEach)),
    known('board', { labels: boards }, inList(boards, boardsOfEach)),
    ...schoolColumns.map(
      (name): Field<TimedRows> => ({
        name,
        type: 'number',
        fill: (cells, at, { history, count }) =>
          cells.set(history.record.tables.schools[name].subarray(0, count), at),
      }),
    ),
  ]);
}

/** Of what a payer paid for a product in a year: where it stands in the book. */
interface Paid {
  readonly year: number;
  readonly payer: number;
  readonly product: number;
  readonly from: number;
}

interface PaidRows extends Rows {
  readonly paid: readonly Paid[];
}

/** Who paid for what; a product that a payer paid nothing for has no row, nor has a year that did not end. */
function payments(who: readonly string[], { products }: Scenario): Table {
  const names = ['', ...products.map(({ id }) => id)];
  const ofYear = names.length * payers.length * kinds.length;

  function paidIn(history: History): PaidRows {
    const { book } = history.record.tables;
    const paid: Paid[] = [];
    for (let i = 0; i < yearsIn(history); i++)
      for (let payer = 0; payer < payers.length; payer++)
        for (let product = 0; product < names.length; product++) {
          const from = i * ofYear + (product * payers.length + payer) * kinds.length;
          if (isPaid(book, from)) paid.push({ year: firstYear(history) + i, payer, product, from });
        }
    return { history, count: paid.length, paid };
  }

  const each = (
    name: string,
    type: Column['type'],
    value: (paid: Paid, book: Float64Array) => number,
  ): Field<PaidRows> => ({
    name,
    type,
    fill(cells, at, { paid, history }) {
      const { book } = history.record.tables;
      for (let i = 0; i < paid.length; i++) cells[at + i] = value(paid[i] as Paid, book);
    },
  });

  return table('payers', paidIn, [
    ...keys(who),
    each('year', 'whole', ({ year }) => year),
    each('payer', { labels: payers }, ({ payer }) => payer),
    each('product', { labels: names }, ({ product }) => product),
    ...kinds.map((kind, k) =>
      each(kind, 'number', ({ from }, book) => euros(book[from + k] as number)),
    ),
  ]);
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
  const states = { labels: supportStates };
  const children: Field<TimedRows> = {
    name: 'children',
    type: 'number',
    fill(column, at, { history, times }) {
      const { flows } = history.record.tables;
      for (let i = 0; i < times; i++)
        column.set(flows.subarray(i * n * n + 1, (i + 1) * n * n), at + i * cells.length);
    },
  };
  return table('flows', yearly(cells.length), [
    ...keys(who),
    time('year'),
    known(
      'from',
      states,
      cells.map((cell) => Math.trunc(cell / n)),
    ),
    known(
      'to',
      states,
      cells.map((cell) => cell % n),
    ),
    children,
  ]);
}
