/**
 * The chances of one month of need, as pure functions of what holds for one child. The simulation and the
 * Markov cohort that checks it both ask here.
 */
import type { Domain, DomainNeed, Scenario } from '../../scenario/scenario.ts';
import { power } from '../../statistics/elementary.ts';
import { SCHOOL_AGE, SECONDARY_AGE } from '../clock.ts';

/** Age segments: 0-3 years, 4-11, 12-17. */
export type Segment = 0 | 1 | 2;
export const segments = ['preschool', 'primary', 'secondary'] as const;

/** By age in months. */
export function segmentAt(age: number): Segment {
  return age < SCHOOL_AGE ? 0 : age < SECONDARY_AGE ? 1 : 2;
}

/** Of children, see `kindOf`: by frailty and risk, and of all ages. */
export const TRAIT_KINDS = 12;
const KINDS = segments.length * TRAIT_KINDS;

/** One domain's rates as columns. */
export interface NeedRates {
  /** Chance up before what help and the month change, [(level * 36 + kind) * 4 + 2: need in both domains + 1: fragile]. */
  readonly up: Float64Array;
  /** Natural chance down by level 0 … 3 (0 at level 0). */
  readonly down: Float64Array;
  readonly fragileMonths: number;
}

/** To 12 digits, so that a model in another language, with another power, has the same. */
const roundedPower = (x: number, y: number): number => Number(power(x, y).toPrecision(12));

export function needRates(scenario: Scenario, domain: Domain): NeedRates {
  const need: DomainNeed = scenario.need[domain];
  const spill = 1 + need.spill;
  const up = new Float64Array(3 * KINDS * 4);
  for (let segment = 0; segment < 3; segment++)
    for (const level of [0, 1, 2] as const)
      scenario.demography.frailty.forEach(({ value }, frailty) => {
        scenario.area.risk.forEach(({ factor }, risk) => {
          // School need begins at school; before that the school row of the child is empty.
          if (domain === 'school' && segment === 0) return;
          const first = level === 0 ? need.age[segments[segment]!] * factor : 1;
          const p = need.up[level] * first * roundedPower(value, need.frailtyPower[level]);
          const { factor: relapse } = need.relapse;
          const kind = kindOf(segment, frailty, risk);
          up.set([p, p * relapse, p * spill, p * spill * relapse], (level * KINDS + kind) * 4);
        });
      });
  return {
    up,
    down: Float64Array.of(0, need.down[1], need.down[2], need.down[3]),
    fragileMonths: need.relapse.months,
  };
}

/**
 * Chance of a step up this month, 0 at level 3. `factor` is what prevention and programmes multiply it
 * by; `protect` what fitting help does, which acts on the step from 2 to 3.
 */
export function chanceUp(
  rates: NeedRates,
  level: number,
  kind: number,
  otherLevel: number,
  fragile: boolean,
  protect: number,
  factor: number,
): number {
  if (level === 3) return 0;
  let p = rates.up[(level * KINDS + kind) * 4 + (otherLevel & 2) + (fragile ? 1 : 0)]!;
  if (level === 2) p *= protect;
  p *= factor;
  return p < 1 ? p : 1;
}

/** `segment`, frailty class and risk class in one number, as `chanceUp` takes it. */
export function kindOf(segment: number, frailty: number, risk: number): number {
  return segment * TRAIT_KINDS + frailty * 3 + risk;
}

/** Chance of a step down this month: natural recovery plus what help adds, `fidelity` of it. */
export function chanceDown(
  rates: NeedRates,
  level: number,
  effect: number,
  fidelity: number,
  factor: number,
): number {
  const p = (rates.down[level]! + effect * fidelity) * factor;
  return p < 1 ? p : 1;
}
