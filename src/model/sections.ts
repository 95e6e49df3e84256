import type { Scenario } from '../scenario/scenario.ts';

/** What of a scenario the model reads beside its arms and what steers them: ageing in, run-in and the children's luck. */
export const worldSections = [
  'prices',
  'horizon',
  'area',
  'demography',
  'schools',
  'need',
  'notice',
  'access',
  'products',
  'providers',
  'pots',
  'today',
  'outcomes',
] as const satisfies readonly (keyof Scenario)[];
