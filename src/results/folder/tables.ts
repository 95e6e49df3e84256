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
import type { Column } from './columns.ts';
import type { Cells, Tray } from './tray.ts';

export type TableName = 'results' | 'years' | 'schools' | 'payers' | 'flows';

export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  /** Puts all its rows on a tray with these columns. */
  write(replication: Replication, tray: Tray): void;
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

/** What every table begins with: which history, which replication, when. */
const keys = (who: readonly string[], time: 'month' | 'year'): Column[] => [
  { name: 'arm', type: { labels: who } },
  { name: 'replication', type: 'whole' },
  { name: time, type: 'whole' },
];

/** One arm's history in a replication; the first is today's. */
interface History {
  readonly record: ArmRecord;
  readonly arm: number;
  readonly replication: number;
  readonly years: number;
  /** Of the first year: the pilot's are 1, 2 …; 0 is the year before. */
  readonly firstYear: number;
}

function historiesOf({ replication, today, arms }: Replication): History[] {
  return [today, ...arms].map((record, arm) => {
    const years = record.years['children.total'].length;
    return { record, arm, replication, years, firstYear: arm === 0 ? 1 - years : 1 };
  });
}

/** Room for rows of a history, with their keys: `each` at every time from `first` on. The other columns are to be filled from `at`. */
function keyed(
  tray: Tray,
  { arm, replication }: History,
  { first, times, each = 1 }: { first: number; times: number; each?: number },
): { readonly at: number; readonly others: readonly Cells[] } {
  const at = tray.room(times * each);
  const end = at + times * each;
  const [arms, replications, when, ...others] = tray.columns as readonly [Cells, Cells, Cells];
  arms.fill(arm, at, end);
  replications.fill(replication, at, end);
  for (let time = 0; time < times; time++)
    when.fill(first + time, at + time * each, at + (time + 1) * each);
  return { at, others };
}

/** Time 0 is the pilot's first month; the run-in is before it. */
function months(who: readonly string[]): Table {
  const monthly = indicatorIds.filter((id) => {
    const { measure } = indicators[id];
    return measure === 'stock' || measure === 'flow';
  });
  return {
    name: 'results',
    columns: [...keys(who, 'month'), ...monthly.map((name): Column => ({ name, type: 'number' }))],
    write(replication, tray) {
      for (const history of historiesOf(replication)) {
        const { months } = history.record;
        const times = months['children.total'].length;
        const { at, others } = keyed(tray, history, {
          first: history.arm === 0 ? -times : 0,
          times,
        });
        for (const [c, id] of monthly.entries()) {
          const column = others[c] as Cells;
          if (inEuros(id)) inEurosInto(column, at, months[id]);
          else column.set(months[id], at);
        }
      }
    },
  };
}

function years(who: readonly string[], quantities: readonly Quantity[]): Table {
  return {
    name: 'years',
    columns: [
      ...keys(who, 'year'),
      ...quantities.map(({ id }): Column => ({ name: id, type: 'number' })),
    ],
    write(replication, tray) {
      for (const history of historiesOf(replication)) {
        const { record, firstYear: first, years } = history;
        const { at, others } = keyed(tray, history, { first, times: years });
        for (const [c, quantity] of quantities.entries()) {
          const column = others[c] as Cells;
          for (let i = 0; i < years; i++) column[at + i] = quantity.inYear(record, i + 1);
        }
      }
    },
  };
}

function schools(who: readonly string[], scenario: Scenario): Table {
  const { list } = planSchools(scenario);
  const kindNames = [...new Set(list.map(({ kind }) => kind))];
  const boards = [...new Set(list.map(({ board }) => board))];
  const known = [
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
    write(replication, tray) {
      const each = list.length;
      for (const history of historiesOf(replication)) {
        const { record, firstYear: first, years: times } = history;
        const { at, others } = keyed(tray, history, { first, times, each });
        for (const [c, column] of known.entries())
          for (let i = 0; i < times; i++) others[c]?.set(column, at + i * each);
        for (const [c, name] of schoolColumns.entries())
          others[known.length + c]?.set(record.tables.schools[name].subarray(0, times * each), at);
      }
    },
  };
}

/** Who paid for what; a product that a payer paid nothing for has no row, nor has a year that did not end. */
function payments(who: readonly string[], { products }: Scenario): Table {
  const names = ['', ...products.map(({ id }) => id)];
  const places = payers.flatMap((_, payer) =>
    names.map((_, product) => ({
      payer,
      product,
      from: (product * payers.length + payer) * kinds.length,
    })),
  );
  const ofYear = places.length * kinds.length;
  return {
    name: 'payers',
    columns: [
      ...keys(who, 'year'),
      { name: 'payer', type: { labels: payers } },
      { name: 'product', type: { labels: names } },
      ...kinds.map((name): Column => ({ name, type: 'number' })),
    ],
    write(replication, tray) {
      for (const history of historiesOf(replication))
        for (let i = 0; i < history.years; i++) {
          const book = history.record.tables.book.subarray(i * ofYear, (i + 1) * ofYear);
          const paid = places.filter(({ from }) => isPaid(book, from));
          const year = { first: history.firstYear + i, times: 1, each: paid.length };
          const { at, others } = keyed(tray, history, year);
          const [payers, products, ...amounts] = others as readonly [Cells, Cells];
          for (const [row, { payer, product, from }] of paid.entries()) {
            payers[at + row] = payer;
            products[at + row] = product;
            for (const [k, column] of (amounts as readonly Cells[]).entries())
              column[at + row] = euros(book[from + k] as number);
          }
        }
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
    write(replication, tray) {
      const each = cells.length;
      for (const history of historiesOf(replication)) {
        const { record, firstYear: first, years: times } = history;
        const { at, others } = keyed(tray, history, { first, times, each });
        const [froms, tos, children] = others as readonly [Cells, Cells, Cells];
        for (let i = 0; i < times; i++) {
          froms.set(from, at + i * each);
          tos.set(to, at + i * each);
          const ofYear = record.tables.flows.subarray(i * n * n + 1, (i + 1) * n * n);
          children.set(ofYear, at + i * each);
        }
      }
    },
  };
}

const inEuros = (id: IndicatorId) => indicators[id].unit === 'euro';

function inEurosInto(column: Cells, at: number, cents: Float64Array): void {
  for (let i = 0; i < cents.length; i++) column[at + i] = euros(cents[i] as number);
}
