/** NIST StRD, univariate summary statistics (itl.nist.gov/div898/strd): data with certified mean and standard deviation. */
const repeated = (first: number, low: number, high: number) => [
  first,
  ...Array.from({ length: 500 }, () => [low, high]).flat(),
];

export const nist = [
  { name: 'NumAcc1', data: [10_000_001, 10_000_003, 10_000_002], mean: 10_000_002, sd: 1 },
  { name: 'NumAcc2', data: repeated(1.2, 1.1, 1.3), mean: 1.2, sd: 0.1 },
  {
    name: 'NumAcc3',
    data: repeated(1_000_000.2, 1_000_000.1, 1_000_000.3),
    mean: 1_000_000.2,
    sd: 0.1,
  },
  {
    name: 'NumAcc4',
    data: repeated(10_000_000.2, 10_000_000.1, 10_000_000.3),
    mean: 10_000_000.2,
    sd: 0.1,
  },
];
