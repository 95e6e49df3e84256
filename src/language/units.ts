/** Numbers that carry their unit in their type, so that cents are never added to months. */

declare const unit: unique symbol;
type In<Name extends string> = number & { readonly [unit]: Name };

/** Whole cents of the scenario's price year. */
export type Cents = In<'cents'>;
/** A duration or an age in months. */
export type Months = In<'months'>;
/** A chance per month. */
export type PerMonth = In<'per month'>;

/** Euros from whole cents: exact to the cent below 90 billion euros. */
export function euros(cents: number): number {
  return cents / 100;
}

/** Rounds an amount in euros to whole cents, halves away from zero. */
export function wholeCents(amount: number): number {
  return (Math.sign(amount) * Math.round(Math.abs(amount) * 100)) / 100;
}

/**
 * The monthly chance that compounds to a yearly one: 1 - (1 - p)^(1/12), never p/12. Found with
 * Newton's method for the twelfth root, because engines differ in the last bit of `Math.pow`.
 * Throws a RangeError unless 0 <= yearly <= 1.
 */
export function monthly(yearly: number): PerMonth {
  if (!(yearly >= 0 && yearly <= 1))
    throw new RangeError(`yearly chance: expected 0 to 1, got ${yearly}`);
  const stays = 1 - yearly;
  if (stays === 0) return 1 as PerMonth;
  let root = 1;
  for (let step = 0; step < 400; step++) {
    let power = 1;
    for (let i = 0; i < 11; i++) power *= root;
    const next = root - (power * root - stays) / (12 * power);
    if (next >= root) break;
    root = next;
  }
  return (1 - root) as PerMonth;
}
