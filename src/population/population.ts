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
  /** Children of the area born from `start` on; `area.children` are under age from start + 215 on. */
  readonly residents: Cohorts;
  /**
   * VO pupils who live elsewhere, only children, born from `start` on like the residents; rows follow
   * the residents' in the same columns. They have a VO (and perhaps an MBO) school and no other.
   */
  readonly nonResidents: Cohorts;
  /** Rows in all (residents, then non-residents). */
  readonly rows: number;
  /**
   * Identity of the first child in a row, its entity id for draws. When its family moves away (see
   * `moves`) another child takes over the row: `idAfterMoves(id, moves so far)` in `identity.ts`.
   */
  readonly id: Int32Array;
  readonly birthMonth: Int16Array;
  /** Index of the family, 0 … families-1, those of residents first; siblings are at different rows. */
  readonly family: Int32Array;
  /** Frailty class index (scenario.demography.frailty). */
  readonly frailty: Uint8Array;
  /** Risk class index (scenario.area.risk). */
  readonly risk: Uint8Array;
  /** Age in months from which a child attends its preschool. */
  readonly preschoolFrom: number;
  /** Index into `schools` of the child's own regular schools, siblings alike; 65535: none. */
  readonly preschool: Uint16Array;
  readonly po: Uint16Array;
  /** The VO school this child would attend, by a draw of its own. */
  readonly vo: Uint16Array;
  /** MBO school from the August after turning 16, or 65535 for children who stay in VO. */
  readonly mbo: Uint16Array;
  /** The special school of each kind this child would attend, siblings alike; 65535 for non-residents. */
  readonly special: Readonly<Record<'sbo' | 'so' | 'vso' | 'pro', Uint16Array>>;
  readonly families: {
    readonly count: number;
    /** 1: one parent, 0: two. */
    readonly oneParent: Uint8Array;
    /** Rows of the family's children, eldest first: rows[offset[f] … offset[f+1]-1]. */
    readonly offset: Int32Array;
    readonly rows: Int32Array;
  };
  readonly schools: readonly School[];
  /**
   * Per month (index month - start): the families that move away and are replaced, in family order.
   * From that month on their rows hold the children of a family with the same months of birth,
   * frailty, risk, parents and schools; a child still to be born is born to the new family.
   */
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
  /** Expected risk factor of its pupils' families, 1 on average over the schools of its kind. */
  readonly risk: number;
  /** VO type index (scenario.schools.voTypes) or -1. */
  readonly type: number;
  /** SMW hours a week, tailor-made hours included: coordination and cases apart. */
  readonly coordinationHours: number;
  readonly caseHours: number;
}
