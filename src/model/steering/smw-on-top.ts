/** Hours of school social work that a steering group adds to the contract. */
import type { School } from '../../population/population.ts';
import type { Measures } from '../../scenario/scenario.ts';

type SmwHours = NonNullable<Measures['smwHours']>;

/**
 * Hours of casework a week on top, by school index; undefined where there are none. They go to schools that have social
 * work, those of the largest risk first.
 */
export function smwOnTop(
  { hoursPerWeek, schools: most, kinds }: SmwHours,
  schools: readonly School[],
): Float64Array | undefined {
  if (hoursPerWeek === 0) return undefined;
  const onTop = new Float64Array(schools.length);
  const chosen = schools
    .filter(({ kind, caseHours }) => caseHours > 0 && (kinds?.includes(kind) ?? true))
    .sort((a, b) => b.risk - a.risk || a.index - b.index)
    .slice(0, most);
  for (const { index } of chosen) onTop[index] = hoursPerWeek;
  return onTop;
}
