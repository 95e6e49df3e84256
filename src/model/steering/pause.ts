/** Next year's budget becomes this year's; every later one keeps its ratio to the one before. */
export function pause(budgets: Float64Array, year: number): void {
  const next = budgets[year + 1];
  if (next === undefined || next === 0) return;
  const now = budgets[year]!;
  for (let y = year + 1; y < budgets.length; y++)
    budgets[y] = Math.round((budgets[y]! * now) / next);
}
