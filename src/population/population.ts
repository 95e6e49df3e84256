/**
 * Month zero, and every later month's arrivals: who is born when, into which family and school, and which
 * families move. Drawn once per replication and shared by every arm; nothing here depends on help.
 *
 * Rows are sorted by month of birth, so the children of an age are a contiguous window of rows: nobody is
 * aged one by one. Months count from the pilot's first (0); ageing in starts at `start` (negative).
 */
export interface Population {
  /** First and one-past-last simulated month. */
  readonly start: number;
  readonly end: number;
  readonly residents: Cohorts;
  /** VO pupils who live elsewhere; rows follow the residents' in the same columns. */
  readonly nonResidents: Cohorts;
  /** Rows in all (residents, then non-residents). */
  readonly rows: number;
  /** Identity of the child in a row; a row's child changes when its family moves away (see `moves`). */
  readonly id: Int32Array;
  readonly birthMonth: Int16Array;
  /** Index of the family, 0 … families-1; siblings are at different rows. */
  readonly family: Int32Array;
  /** Frailty class index (scenario.demography.frailty). */
  readonly frailty: Uint8Array;
  /** Risk class index (scenario.area.risk). */
  readonly risk: Uint8Array;
  /** Index into `schools` of the child's own regular schools; 65535: none (VO pupil to be: by draw at synthesis). */
  readonly preschool: Uint16Array;
  readonly po: Uint16Array;
  readonly vo: Uint16Array;
  /** MBO school from the August after turning 16, or 65535. */
  readonly mbo: Uint16Array;
  /** The special school of each kind this child would attend. */
  readonly special: Readonly<Record<'sbo' | 'so' | 'vso' | 'pro', Uint16Array>>;
  readonly families: {
    readonly count: number;
    readonly oneParent: Uint8Array;
    /** Rows of the family's children: rows[offset[f] … offset[f+1]-1]. */
    readonly offset: Int32Array;
    readonly rows: Int32Array;
  };
  readonly schools: readonly School[];
  /** Per month (index month - start): the families that move away and are replaced, in family order. */
  readonly moves: readonly Int32Array[];
}

/** Children of one birth month are rows `first[m - from]` … `first[m - from + 1] - 1`. */
export interface Cohorts {
  /** First birth month. */
  readonly from: number;
  readonly first: Int32Array;
}

export interface School {
  readonly index: number;
  readonly kind: import('../scenario/scenario.ts').SchoolKind;
  readonly board: string;
  readonly swv: string;
  /** Mean risk factor of the families it draws from. */
  readonly risk: number;
  /** VO type index (scenario.schools.voTypes) or -1. */
  readonly type: number;
  /** SMW hours a week: coordination and cases apart. */
  readonly coordinationHours: number;
  readonly caseHours: number;
}
