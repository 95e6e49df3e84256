/**
 * Everything chance decides, in one closed and numbered list. Two draws are two decisions: a number
 * used twice would tie two pieces of luck together, so it does not compile (and fails a test).
 *
 * The number is part of the counter (`counter.ts`), so it must stay below 256 and never change: a
 * changed number moves every result. New decisions go at the end of their group's range.
 */
export const decisions = {
  // 0-31: month zero, families and demography
  familySize: 0,
  familyParents: 1,
  familyFrailty: 2,
  familyArea: 3,
  familySchool: 4,
  birthGap: 5,
  familyMove: 6,
  moveDonor: 7,
  transition: 8,
  congenital: 10,
  nonResident: 11,
  preschool: 12,
  voSchool: 13,
  mboSchool: 14,

  // 32-63: need and notice; one block is two words, the school draw and the home draw
  need: 32,
  notice: 33,
  latent: 34,
  informed: 35,

  // 64-95: access
  onward: 64,
  routeHome: 65,
  procedure: 67,
  intake: 68,
  productMix: 69,
  tooHeavy: 70,
  choice: 71,
  underTreatment: 72,
  tie: 73,
  leaveQueue: 74,
  placement: 75,

  // 96-127: support that ends
  review: 96,
  earlyStop: 98,
  stepDown: 100,

  // 128-159: outcomes
  homeSitter: 128,
  dropOut: 129,

  // 224-255: about the run itself
} as const;

export type DecisionName = keyof typeof decisions;

/** The number of a decision, as the dice take it. */
export type Decision = (typeof decisions)[DecisionName];

/** The names whose number another name has too: `never`, or the line below does not compile. */
type Repeated<Numbers extends Record<string, number>> = {
  [Name in keyof Numbers]: Numbers[Name] extends Numbers[Exclude<keyof Numbers, Name>]
    ? Name
    : never;
}[keyof Numbers];

export type EveryNumberIsUsedOnce<Numbers extends Record<string, number>> = [
  Repeated<Numbers>,
] extends [never]
  ? true
  : { usedTwice: Repeated<Numbers> };

true satisfies EveryNumberIsUsedOnce<typeof decisions>;
