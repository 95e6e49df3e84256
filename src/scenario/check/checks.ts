import type { Check } from './check.ts';
import { expressionsReadWhatExists } from './expressions-read-what-exists.ts';
import { namesExist } from './names-exist.ts';
import { priceYearsHaveAnIndex } from './price-years-have-an-index.ts';
import { sourcesExist } from './sources-exist.ts';
import { stepsAreMonotone } from './steps-are-monotone.ts';

export const checks: readonly Check[] = [
  namesExist,
  sourcesExist,
  priceYearsHaveAnIndex,
  expressionsReadWhatExists,
  stepsAreMonotone,
];
