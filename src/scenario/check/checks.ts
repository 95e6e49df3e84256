import { armsHaveNamesOfTheirOwn } from './arms-have-names-of-their-own.ts';
import { armsShareLists } from './arms-share-lists.ts';
import type { Check } from './check.ts';
import { decisionsFallInThePilot } from './decisions-fall-in-the-pilot.ts';
import { expressionsReadWhatExists } from './expressions-read-what-exists.ts';
import { namesExist } from './names-exist.ts';
import { potsDoNotOverlap } from './pots-do-not-overlap.ts';
import { priceYearsHaveAnIndex } from './price-years-have-an-index.ts';
import { sourcesExist } from './sources-exist.ts';
import { stepsAreMonotone } from './steps-are-monotone.ts';

export const checks: readonly Check[] = [
  namesExist,
  armsHaveNamesOfTheirOwn,
  sourcesExist,
  priceYearsHaveAnIndex,
  expressionsReadWhatExists,
  decisionsFallInThePilot,
  stepsAreMonotone,
  armsShareLists,
  potsDoNotOverlap,
];
