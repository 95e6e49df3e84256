/** Rows as tables keep them: column by column, so that what a record has as a column is taken over as it is. */
import type { Replication } from '../../experiment/outcome.ts';
import type { ArmRecord } from '../../model/record.ts';

/** In the order of a table's columns, all of one length. */
export type Columns = readonly ArrayLike<number>[];

export const histories = ({ today, arms }: Replication): readonly ArmRecord[] => [today, ...arms];

/**
 * Every history with how many years it has, and with the columns that every table begins with, for so many rows a year:
 * which history, which replication, which year. Years of the pilot are 1, 2 …; 0 is the year before.
 */
export function eachHistory(
  replication: Replication,
  rowsAYear: number,
  tell: (history: ArmRecord, keys: Columns, years: number) => void,
): void {
  histories(replication).forEach((history, arm) => {
    const years = history.years['children.total'].length;
    const rows = years * rowsAYear;
    const first = arm === 0 ? 1 - years : 1;
    const year = filled(rows, (i) => first + Math.trunc(i / rowsAYear));
    tell(history, [same(arm, rows), same(replication.replication, rows), year], years);
  });
}

export const same = (value: number, length: number): Float64Array =>
  new Float64Array(length).fill(value);

export const counting = (from: number, length: number): Float64Array =>
  filled(length, (i) => from + i);

/** By its place; an array's own way to be made from a function goes through an iterator, ten times as slow. */
export function filled(length: number, valueAt: (i: number) => number): Float64Array {
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) values[i] = valueAt(i);
  return values;
}

export function repeated(values: readonly number[], times: number): Float64Array {
  const all = new Float64Array(values.length * times);
  for (let time = 0; time < times; time++) all.set(values, time * values.length);
  return all;
}

/** Rows that wait. */
export interface Block {
  add(rows: Columns): void;
  /** How many numbers. */
  size(): number;
  /** Empties it. */
  take(): Float64Array[];
}

/** Of so many columns. */
export function block(columns: number): Block {
  let values = Array.from({ length: columns }, () => new Float64Array());
  let rows = 0;

  function makeRoomFor(wanted: number): void {
    const room = values[0]?.length ?? 0;
    if (wanted <= room) return;
    values = values.map((column) => {
      const larger = new Float64Array(Math.max(wanted, 2 * room));
      larger.set(column.subarray(0, rows));
      return larger;
    });
  }

  return {
    add(added) {
      const more = added[0]?.length ?? 0;
      makeRoomFor(rows + more);
      values.forEach((column, c) => {
        column.set(added[c] as ArrayLike<number>, rows);
      });
      rows += more;
    },
    size: () => columns * rows,
    take() {
      const taken = values.map((column) => column.subarray(0, rows));
      values = values.map(() => new Float64Array());
      rows = 0;
      return taken;
    },
  };
}
