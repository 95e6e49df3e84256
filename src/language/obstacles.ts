/**
 * What stands in the way of a question for help in a month. The way in: the referral, the decision and the intake, each
 * with its duration, and for some its price. Then a turn: the family may decline, the age or other help may not allow it,
 * there may be no room or no money.
 */
export const obstacles = [
  'referralUnpaid',
  'procedure',
  'decisionUnpaid',
  'intake',
  'declined',
  'age',
  'otherHelp',
  'schoolFull',
  'teamFull',
  'noPlace',
  'volume',
  'money',
  'noProduct',
] as const;
export type Obstacle = (typeof obstacles)[number];
