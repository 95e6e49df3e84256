/** The numbers of a scenario that are not known: each with the range it may lie in, and how it is drawn from it. */
import { numberAt } from '../scenario/number-at.ts';
import type { Provenance } from '../scenario/scenario.ts';
import { exp, log } from '../statistics/elementary.ts';

export interface Parameter extends Pick<Provenance, 'path' | 'value' | 'grade'> {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Only whole numbers: all from `low` to `high` are as likely. */
  readonly whole: boolean;
  readonly dist: 'uniform' | 'triangular' | 'logUniform';
}

/** In file order; those whose range is a single value are known. */
export function parametersOf(provenance: readonly Provenance[]): Parameter[] {
  return provenance.flatMap(({ path, value, range, grade, unit, dist }): Parameter[] => {
    const [low = value, high = value] = range ?? [];
    if (!(low < high)) return [];
    const { whole = false, unit: usual = '' } = numberAt(path) ?? {};
    return [{ path, value, grade, low, high, unit: unit ?? usual, whole, dist: dist ?? 'uniform' }];
  });
}

/** The value at share u (0 to 1) of the distribution, in twelve digits, so that it can be written down. */
export function valueAt({ low, high, value, whole, dist }: Parameter, u: number): number {
  if (whole)
    return Math.min(Math.floor(high), Math.ceil(low) + Math.floor(u * wholeNumbers(low, high)));
  return Number(inverse(dist, low, high, value, u).toPrecision(12));
}

const wholeNumbers = (low: number, high: number) => Math.floor(high) - Math.ceil(low) + 1;

function inverse(dist: Parameter['dist'], low: number, high: number, mode: number, u: number) {
  switch (dist) {
    case 'uniform':
      return low + u * (high - low);
    case 'logUniform':
      return low > 0 ? exp(log(low) + u * (log(high) - log(low))) : low + u * (high - low);
    case 'triangular': {
      const width = high - low;
      const below = (mode - low) / width;
      return u < below
        ? low + Math.sqrt(u * width * (mode - low))
        : high - Math.sqrt((1 - u) * width * (high - mode));
    }
  }
}
