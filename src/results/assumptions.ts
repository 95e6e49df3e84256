import type { Scenario } from '../scenario/scenario.ts';

/** How well the scenario's numbers are founded. */
export interface Assumptions {
  readonly numbers: number;
  /** Read in a source. */
  readonly cited: number;
  /** Computed from numbers that were. */
  readonly derived: number;
  /** Neither: somebody's judgement. */
  readonly assumed: number;
  /** Of all numbers, those that are assumed: 0 to 1. */
  readonly share: number;
}

export function assumptions({ provenance }: Scenario): Assumptions {
  const count = (grade: string) => provenance.filter((number) => number.grade === grade).length;
  const assumed = count('assumption');
  return {
    numbers: provenance.length,
    cited: count('cited'),
    derived: count('derived'),
    assumed,
    share: provenance.length === 0 ? 0 : Number((assumed / provenance.length).toFixed(6)),
  };
}
