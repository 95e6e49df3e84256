/** What was published beside what today's practice comes out at in the simulation. */
import { interval } from '../../src/statistics/interval.ts';
import { heldOut } from './held-out.ts';
import type { Measured } from './measured.ts';
import { q3Money, q3Places, q4Money } from './money.ts';

/**
 * fitted: rates were moved until it lay in its range. heldOut: no rate was moved for it. follows: a sum of
 * the rows above, or of a published rate that went in.
 */
export type Standing = 'fitted' | 'heldOut' | 'follows';

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly published: number;
  readonly range: readonly [low: number, high: number];
  /** Mean over the replications, and half of its 95 % interval. */
  readonly simulated: number;
  readonly halfWidth: number;
  readonly standing: Standing;
}

export const isInside = ({ simulated, range: [low, high] }: Row) =>
  low <= simulated && simulated <= high;

export function rows(measured: Measured): Row[] {
  const { scenario, today } = measured;
  const targets = scenario.targets.map(({ id, name, expression, value, range, fitted }): Row => {
    const { mean, halfWidth } = interval(today(expression.evaluate));
    return {
      id,
      name: name.en,
      published: value,
      range,
      simulated: mean,
      halfWidth,
      standing: fitted ? 'fitted' : heldOut.includes(id) ? 'heldOut' : 'follows',
    };
  });
  return [...targets, q3Places(measured), q3Money(measured), q4Money(measured)];
}
