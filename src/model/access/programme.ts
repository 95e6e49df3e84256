/** A programme as it works in one area: which schools take part, and what it multiplies for one child. */
import type { School } from '../../population/population.ts';
import type { Domain, Lever, Programme } from '../../scenario/scenario.ts';

export interface ProgrammeInForce {
  readonly programme: Programme;
  /** 1 for a school that takes part, by school index. */
  readonly takesPart: Uint8Array;
  readonly schools: number;
}

/** The schools of the kinds in reach, those with the greatest risk first, up to the programme's share. */
export function takePart(programme: Programme, schools: readonly School[]): ProgrammeInForce {
  const takesPart = new Uint8Array(schools.length);
  const inReach = schools
    .filter(({ kind }) => programme.reach.kinds.includes(kind))
    .sort((a, b) => b.risk - a.risk || a.index - b.index);
  const count = Math.min(inReach.length, Math.ceil(inReach.length * programme.reach.schools));
  for (const { index } of inReach.slice(0, count)) takesPart[index] = 1;
  return { programme, takesPart, schools: count };
}

export function inForce({ programme }: ProgrammeInForce, month: number): boolean {
  return programme.start <= month && month < programme.end;
}

/**
 * What the running programmes multiply a chance by, for a child of this age at this school (-1: none).
 * Where a share of the children takes part, the factor is that share's part of it.
 */
export function programmeFactor(
  running: readonly ProgrammeInForce[],
  moves: Lever['moves'],
  domain: Domain,
  level: number,
  school: number,
  age: number,
): number {
  let factor = 1;
  for (const { programme, takesPart } of running) {
    const { ages, share } = programme.reach;
    if (school < 0 || takesPart[school] !== 1 || age < ages.from || age >= ages.to) continue;
    for (const lever of programme.levers)
      if (
        lever.moves === moves &&
        (lever.domain ?? domain) === domain &&
        (lever.level ?? level) === level
      )
        factor *= 1 + (lever.factor - 1) * share;
  }
  return factor;
}
