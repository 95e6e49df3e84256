/** What somebody wrote about a parameter that is varied: `PATH=A:B:STEP`, `PATH=v1,v2`, or `PATH=A:B` for a random design. */
import { type Fault, Faults, type Words } from '../../language/fault.ts';
import { stepped } from '../../statistics/grid.ts';

export type Method = 'grid' | 'lhs' | 'sobol';

export interface WrittenAxis {
  readonly path: string;
  /** The values in order; of a random design its two ends. */
  readonly values: readonly number[];
  /** Where it was written. */
  readonly place: Pick<Fault, 'file' | 'line' | 'column'>;
}

/** More values on one axis than anybody can look at. */
export const mostPoints = 100_000;

/** Throws Faults with everything that is wrong, in all of them. */
export function readAxes(texts: readonly string[], method: Method): WrittenAxis[] {
  const faults: Fault[] = [];
  const axes = texts.flatMap((text, index) => {
    try {
      return [readAxis(text, index, method)];
    } catch (error) {
      if (!(error instanceof Faults)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  for (const [index, { path, place }] of axes.entries())
    if (axes.findIndex((axis) => axis.path === path) < index)
      faults.push({
        ...place,
        path,
        expected: both('elk pad één keer', 'every path once'),
        got: path,
      });
  if (faults.length > 0) throw new Faults(faults);
  return axes;
}

function readAxis(text: string, index: number, method: Method): WrittenAxis {
  const place = { file: '--vary', line: index + 1, column: 1 };
  const split = text.indexOf('=');
  const path = text.slice(0, Math.max(0, split)).trim();
  const range = text.slice(split + 1).trim();
  const refuse = (expected: Words, got: Words, hint?: Words): never => {
    throw new Faults([{ ...place, path, expected, got, ...(hint === undefined ? {} : { hint }) }]);
  };
  const form =
    method === 'grid'
      ? both('PAD=VAN:TOT:STAP of PAD=w1,w2', 'PATH=FROM:TO:STEP or PATH=v1,v2')
      : both('PAD=VAN:TOT', 'PATH=FROM:TO');
  if (path === '' || range === '')
    return refuse(form, text.trim() === '' ? both('niets', 'nothing') : text);

  const parts = range.includes(':') ? range.split(':') : range.split(',');
  const numbers = parts.map((part) => {
    const number = part.trim() === '' ? Number.NaN : Number(part);
    return Number.isFinite(number)
      ? number
      : refuse(
          both('een getal', 'a number'),
          part.trim() === '' ? both('niets', 'nothing') : part.trim(),
        );
  });
  if (!range.includes(':')) {
    if (method !== 'grid') return refuse(form, range);
    if (new Set(numbers).size < numbers.length)
      return refuse(both('elke waarde één keer', 'every value once'), range);
    return { path, values: numbers, place };
  }
  const [low = 0, high = 0, step = 0] = numbers;
  if (numbers.length !== (method === 'grid' ? 3 : 2))
    return refuse(
      form,
      range,
      numbers.length === 2
        ? both(
            'noem een stap, of kies --design lhs of sobol met --samples',
            'name a step, or choose --design lhs or sobol with --samples',
          )
        : undefined,
    );
  if (low > high || (method !== 'grid' && low === high))
    return refuse(
      both('een bereik van laag naar hoog', 'a range from low to high'),
      range,
      low > high
        ? both(
            `bedoelde u ${[high, low, ...numbers.slice(2)].join(':')}?`,
            `did you mean ${[high, low, ...numbers.slice(2)].join(':')}?`,
          )
        : undefined,
    );
  if (method !== 'grid') return { path, values: [low, high], place };
  if (!(step > 0)) return refuse(both('een stap boven 0', 'a step above 0'), String(step));
  if ((high - low) / step >= mostPoints) return refuse(tooMany, range);
  return { path, values: stepped(low, high, step), place };
}

export const tooMany: Words = {
  nl: `hoogstens ${mostPoints} punten`,
  en: `at most ${mostPoints} points`,
};

function both(nl: string, en: string): Words {
  return { nl, en };
}
