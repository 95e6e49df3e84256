import type { Outcome } from '../experiment/outcome.ts';
import type { Quantity } from '../experiment/quantity.ts';
import type { Expression } from '../scenario/expression.ts';
import { reader } from './names.ts';

/**
 * How far a comparison is on its right side in one replication, in its own unit: at least 0 where it holds, NaN where
 * there is nothing to measure or nothing is compared. `arm` is the one that `arm.` stands for.
 */
export function marginOf(
  { comparison }: Expression,
  quantities: ReadonlyMap<string, Quantity>,
  outcome: Pick<Outcome, 'today' | 'arms'>,
  arm: string,
): number {
  if (comparison === undefined) return Number.NaN;
  const read = reader(quantities, outcome, arm);
  const excess = comparison.left.evaluate(read) - comparison.right.evaluate(read);
  return comparison.operator.startsWith('<') ? 0 - excess : excess;
}

/** Ids of the arms that an expression names. */
export function armsNamed({ names }: Pick<Expression, 'names'>): string[] {
  const owners = names.map((name) => name.slice(0, Math.max(0, name.indexOf('.'))));
  return [...new Set(owners)].filter((owner) => !['', 'arm', 'today'].includes(owner));
}
