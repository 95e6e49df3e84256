/** Targets that are reported and never fitted: what the model says of its own accord. */
export const heldOut: readonly string[] = [
  'q4Users',
  'q4Return',
  'q4Returners',
  'q2Stock',
  'residential',
  'siblings',
  'oza',
];
