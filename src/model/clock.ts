/**
 * Which rows are children of which age in a month. Rows are sorted by month of birth, the oldest first, so
 * every age is a window and ageing costs nothing.
 */
import type { Cohorts, Population } from '../population/population.ts';

/** Days in a mean month, weeks in a year. */
export const DAYS_A_MONTH = 30.44;
export const WEEKS_A_YEAR = 52;

/** Ages in months at which something begins. */
export const SCHOOL_AGE = 48;
export const COMPULSORY = 60;
export const COMPULSORY_END = 204;
export const SECONDARY_AGE = 144;
export const ADULT = 216;
/** Age reached by the August in which a child goes on to secondary school, or to MBO. */
const YOUNGEST_AT_STEP = 142;
const YOUNGEST_TO_MBO = 192;

export interface Clock {
  readonly month: number;
  /** 0 August … 11 July. */
  readonly monthOfYear: number;
  /** School year, 0 the pilot's first; negative before. */
  readonly year: number;
  /** Residents: rows lo … hi; of secondary age from lo, of primary age from primary, 0-3 from infants. */
  readonly lo: number;
  readonly primary: number;
  readonly infants: number;
  readonly hi: number;
  /** VO pupils from elsewhere. */
  readonly outsideLo: number;
  readonly outsideHi: number;
  /** A child born in this month or before is past primary school; in MBO if it goes there. */
  readonly secondaryBorn: number;
  readonly mboBorn: number;
}

export function clockAt(population: Population, month: number): Clock {
  const { residents, nonResidents } = population;
  const year = Math.floor(month / 12);
  const august = year * 12;
  return {
    month,
    monthOfYear: month - august,
    year,
    lo: firstRow(residents, month - ADULT + 1),
    primary: firstRow(residents, month - SECONDARY_AGE + 1),
    infants: firstRow(residents, month - SCHOOL_AGE + 1),
    hi: firstRow(residents, month + 1),
    outsideLo: firstRow(nonResidents, month - ADULT + 1),
    outsideHi: firstRow(nonResidents, month - SECONDARY_AGE + 1),
    secondaryBorn: august - YOUNGEST_AT_STEP,
    mboBorn: august - YOUNGEST_TO_MBO,
  };
}

/** First row of the children born in `born` or later. */
export function firstRow(cohorts: Cohorts, born: number): number {
  const index = Math.min(Math.max(born - cohorts.from, 0), cohorts.first.length - 1);
  return cohorts.first[index]!;
}
