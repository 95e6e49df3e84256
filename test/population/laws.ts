/** What holds for every population, whatever the scenario: each law throws when it is broken. */
import { expect } from 'vitest';
import { childId, familyOf } from '../../src/population/identity.ts';
import type { Cohorts, Population } from '../../src/population/population.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

type Law = (population: Population, scenario: Scenario) => void;

/** Rows `first[m - from]` … are exactly the children born in month m, one window after the other. */
export const windowsAreSorted: Law = ({
  start,
  end,
  residents,
  nonResidents,
  rows,
  birthMonth,
}) => {
  const window = ({ from, first }: Cohorts) => {
    expect(from).toBe(start);
    expect(first.length).toBe(end - start + 1);
    for (let m = from; m < end; m++)
      for (let row = at(first, m - from); row < at(first, m - from + 1); row++)
        if (birthMonth[row] !== m) expect(birthMonth[row], `row ${row}`).toBe(m);
  };
  window(residents);
  window(nonResidents);
  expect(at(residents.first, 0)).toBe(0);
  expect(at(nonResidents.first, 0)).toBe(at(residents.first, end - start));
  expect(at(nonResidents.first, end - start)).toBe(rows);
};

export const idsAreUnique: Law = ({ id, rows }) => {
  expect(new Set(id).size).toBe(rows);
};

/** Within a month of birth, rows are in order of id. */
export const rowsAreInOrderOfId: Law = ({ id, birthMonth, residents, rows }) => {
  const others = at(residents.first, residents.first.length - 1);
  for (let row = 1; row < rows; row++)
    if (birthMonth[row] === birthMonth[row - 1] && row !== others)
      if (at(id, row) <= at(id, row - 1)) expect.fail(`row ${row} is out of order`);
};

export const everyRowIsInOneFamily: Law = ({ family, families, rows, id }) => {
  const seen = new Uint8Array(rows);
  expect(families.offset[0]).toBe(0);
  expect(families.offset[families.count]).toBe(rows);
  for (let f = 0; f < families.count; f++) {
    const children = familyRows(families, f);
    if (children.length < 1 || children.length > 4)
      expect.fail(`family ${f} has ${children.length}`);
    for (const row of children) {
      seen[row] = at(seen, row) + 1;
      if (family[row] !== f) expect.fail(`row ${row} is not of family ${f}`);
      if (familyOf(at(id, row)) !== familyOf(at(id, at(children, 0))))
        expect.fail(`ids of family ${f}`);
    }
  }
  expect(seen.every((times) => times === 1)).toBe(true);
};

export const gapsAreWithinBounds: Law = ({ birthMonth, families, id }, { demography }) => {
  const { from, to } = demography.birthGap;
  for (let f = 0; f < families.count; f++) {
    const children = familyRows(families, f);
    for (let i = 1; i < children.length; i++) {
      const gap = at(birthMonth, at(children, i)) - at(birthMonth, at(children, i - 1));
      if (gap < from || gap > to) expect.fail(`gap of ${gap} months in family ${f}`);
      expect(at(id, at(children, i))).toBe(at(id, at(children, i - 1)) + 1);
    }
  }
};

export const siblingsShareTraits: Law = ({ families, frailty, risk, preschool, po, special }) => {
  const columns = [frailty, risk, preschool, po, special.sbo, special.so, special.vso, special.pro];
  for (let f = 0; f < families.count; f++) {
    const [eldest = 0, ...others] = familyRows(families, f);
    for (const column of columns)
      for (const row of others)
        if (column[row] !== column[eldest]) expect.fail(`family ${f} is of two minds`);
  }
};

/** A child's school of a kind is of that kind; only preschool and MBO may be missing, or all at home elsewhere. */
export const schoolsAreOfTheirKind: Law = (population) => {
  const { schools, rows, residents, preschool, po, vo, mbo, special } = population;
  const here = at(residents.first, residents.first.length - 1);
  const kinds = { preschool, po, vo, mbo, ...special };
  for (const [i, school] of schools.entries()) expect(school.index).toBe(i);
  for (const [kind, column] of Object.entries(kinds)) {
    for (let row = 0; row < rows; row++) {
      const school = at(column, row);
      const none = school === 65535;
      const mayBeNone = kind === 'mbo' || (row < here ? kind === 'preschool' : kind !== 'vo');
      if (none ? !mayBeNone : schools[school]?.kind !== kind)
        expect.fail(`row ${row}: ${kind} ${school}`);
      if (row >= here && kind !== 'vo' && kind !== 'mbo' && !none)
        expect.fail(`row ${row} is from elsewhere`);
    }
  }
};

/** Who moves lives here, has a child under age, and moves once in a month, in family order. */
export const onlyFamiliesWithMinorsMove: Law = (population) => {
  const { start, end, moves, families, birthMonth, residents } = population;
  const here = at(residents.first, residents.first.length - 1);
  expect(moves.length).toBe(end - start);
  moves.forEach((movers, i) => {
    const month = start + i;
    for (let k = 0; k < movers.length; k++) {
      const f = at(movers, k);
      if (k > 0 && f <= at(movers, k - 1)) expect.fail(`month ${month}: families out of order`);
      const children = familyRows(families, f);
      if (at(children, 0) >= here) expect.fail(`family ${f} does not live here`);
      const minors = Array.from(children, (row) => month - at(birthMonth, row));
      if (!minors.some((age) => age >= 0 && age < 216))
        expect.fail(`family ${f} has nobody to move`);
    }
  });
};

export const laws: Readonly<Record<string, Law>> = {
  windowsAreSorted,
  idsAreUnique,
  rowsAreInOrderOfId,
  everyRowIsInOneFamily,
  gapsAreWithinBounds,
  siblingsShareTraits,
  schoolsAreOfTheirKind,
  onlyFamiliesWithMinorsMove,
};

export function familyRows({ offset, rows }: Population['families'], f: number): Int32Array {
  return rows.subarray(offset[f], offset[f + 1]);
}

/** Id of the family (its own, of generation 0) at an index. */
export function idOfFamily({ families, id }: Population, f: number): number {
  return familyOf(childId(at(id, at(familyRows(families, f), 0)), 0));
}

export function at(column: ArrayLike<number>, i: number): number {
  const value = column[i];
  if (value === undefined) throw new RangeError(`index ${i} of ${column.length}`);
  return value;
}
