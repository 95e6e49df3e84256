import type { Arm } from '../scenario/scenario.ts';

/** The arm with a budget that shrinks by each of these shares a year, all else equal; called `<arm>@<rate>`. */
export function shrunkArms(arm: Arm, rates: readonly number[]): Arm[] {
  const { budget } = arm.regime;
  return rates.map((rate) => {
    let left = 1;
    const factors = budget.factors.map(() => {
      left *= 1 - rate;
      return Number(left.toPrecision(12));
    });
    return {
      ...arm,
      id: `${arm.id}@${rate}`,
      regime: { ...arm.regime, budget: { ...budget, factors } },
    };
  });
}
