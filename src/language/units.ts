/** Money: whole cents inside, euros for readers. */

/** Euros from cents. */
export function euros(cents: number): number {
  return cents / 100;
}

/** An amount in euros rounded to whole cents, halves away from zero. */
export function wholeCents(amount: number): number {
  // Adding 0 makes minus zero zero.
  return (Math.sign(amount) * Math.round(Math.abs(amount) * 100)) / 100 + 0;
}
