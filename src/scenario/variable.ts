import { type Fault, Faults } from '../language/fault.ts';
import { nestArmSettings } from './arms.ts';
import { complaints } from './complaints.ts';
import type { ScenarioSource } from './resolve.ts';
import { accepts, unitIn } from './schema/within.ts';
import { applySettings, existingPaths, schemasAt, similar, targets } from './set.ts';

/** A number of a scenario that may be given other values. */
export interface Variable {
  /** As `--set` takes it. */
  readonly path: string;
  readonly unit: string;
  /** Whether a value in between (of `low` and `high`) must be whole. */
  readonly whole: boolean;
}

/**
 * The number at a path. Throws Faults, with the nearest path there is, when there is no number; what is wrong with a
 * value shows only when it is set. `place` is where the path was written.
 */
export function variableAt(
  { tree: written }: ScenarioSource,
  path: string,
  [low, high]: readonly [number, number],
  place: Pick<Fault, 'file' | 'line' | 'column'>,
): Variable {
  const complain = complaints();
  const tree = nestArmSettings(written, complain);
  complain.settle();
  const known = existingPaths(tree);
  const refuse = (nl: string, en: string): never => {
    const hint = similar(path, known);
    throw new Faults([{ ...place, path, expected: { nl, en }, got: path, ...hint }]);
  };
  const places = targets(tree, path.split('.'));
  const schemas = places.map(schemasAt);
  if (places.length === 0)
    return refuse('een mechanisme dat in een arm bindt', 'a mechanism that binds in some arm');
  if (schemas.some((one) => one.length === 0))
    return refuse('een pad van het scenario', 'a path of the scenario');
  const unit = unitIn(schemas[0] ?? []);
  if (unit === undefined) return refuse('het pad van één getal', 'the path of one number');
  // Whether the things on the way exist, an arm or a product by its id, shows when something is laid there.
  try {
    applySettings(tree, [`${path}=${low}`], complain);
    complain.settle();
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    throw new Faults(error.faults.map((fault) => ({ ...fault, ...place, path })));
  }
  const between = Number.isInteger((low + high) / 2) ? (low + high) / 2 + 0.5 : (low + high) / 2;
  const whole = schemas.some((one) => !accepts(one, between) && accepts(one, Math.floor(between)));
  return { path, unit, whole };
}
