import type { Scenario } from '../scenario/scenario.ts';

/** Birth months that are under age at the same time: ages 0 to 17, in months. */
export const MINOR_MONTHS = 216;

/** First and one-past-last simulated month; month 0 is the August in which the pilot starts. */
export function span({ horizon }: Scenario): { start: number; end: number } {
  return { start: -(horizon.ageingIn + horizon.runIn), end: horizon.pilot };
}

/** Resident children born a month, on average: that many keep `area.children` under age. */
export function birthsPerMonth({ area }: Scenario): number {
  return area.children / MINOR_MONTHS;
}

/** Families founded a month: each has its children sooner or later, so births follow in expectation. */
export function foundingsPerMonth(scenario: Scenario): number {
  const shares = scenario.demography.familySize;
  let families = 0;
  let children = 0;
  for (const [i, share] of shares.entries()) {
    families += share;
    children += share * (i + 1);
  }
  return (birthsPerMonth(scenario) * families) / children;
}

/** VO pupils from elsewhere born a month. */
export function nonResidentsPerMonth(scenario: Scenario): number {
  return birthsPerMonth(scenario) * scenario.schools.nonResident.perResident;
}
