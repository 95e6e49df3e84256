/**
 * Shapley values of many players, estimated from some of the orders in which they can join.
 * Source: Castro, Gómez, Tejada, Computers & Operations Research 36 (2009); orders are taken with their
 * reverse, which cancels much of the chance (Mitchell, Cooper, Frank, Holmes, JMLR 23, 2022).
 */
import { mean } from './mean.ts';
import { shuffle } from './shuffle.ts';
import type { Uniforms } from './uniforms.ts';
import { standardDeviation } from './variance.ts';

/** `pairs` random orders of the players 0 to n - 1, each followed by its reverse. */
export function joiningOrders(players: number, pairs: number, uniform: Uniforms): Int32Array[] {
  return Array.from({ length: pairs }, (_, row) => shuffle(players, row, uniform)).flatMap(
    (order) => [order, order.toReversed()],
  );
}

export interface ShapleyEstimate {
  /** In the unit of the worths. Over all players they sum to the whole, but for the last bits. */
  readonly value: number;
  /** How uncertain the value is because not all orders were tried; NaN for one pair. 0 is sure only for all of them. */
  readonly standardError: number;
}

/**
 * By player, from the orders of `joiningOrders` and their worths: `worths[o][k]` is the worth of the
 * first k players of order o, from nobody to all. Throws a RangeError when a worth is missing or orders
 * do not come in pairs.
 */
export function shapleyFromOrders(
  orders: readonly Int32Array[],
  worths: readonly ArrayLike<number>[],
): ShapleyEstimate[] {
  const players = orders[0]?.length ?? 0;
  if (
    orders.length % 2 !== 0 ||
    worths.length !== orders.length ||
    worths.some(({ length }) => length !== players + 1)
  )
    throw new RangeError(
      `worths: expected ${players + 1} for each of an even number of orders, got ${worths.length} lists for ${orders.length} orders`,
    );
  const pairs = orders.length / 2;
  const added = Array.from({ length: players }, () => new Float64Array(pairs));
  orders.forEach((order, o) => {
    order.forEach((player, k) => {
      const own = added[player] as Float64Array;
      const change = (worths[o]?.[k + 1] as number) - (worths[o]?.[k] as number);
      own[o >> 1] = (own[o >> 1] as number) + change / 2;
    });
  });
  return added.map((sample) => ({
    value: mean(sample),
    standardError: standardDeviation(sample) / Math.sqrt(pairs),
  }));
}
