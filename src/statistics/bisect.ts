/**
 * The x >= 0 where a function that never rises comes down to `goal`: bracketed by doubling, then
 * halved until no double lies between. Slow (some 100 evaluations), sure, and the same everywhere.
 */
export function whereFalls(f: (x: number) => number, goal: number): number {
  let low = 0;
  let high = 1;
  while (f(high) > goal && high < 1e300) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (f(middle) > goal) low = middle;
    else high = middle;
  }
}
