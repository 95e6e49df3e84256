import { didYouMean } from '../language/nearest.ts';
import type { Complaints } from './complaints.ts';
import type { Arm } from './scenario.ts';
import type { Sections } from './sections.ts';

/** The arms of `wanted`, in that order; all when it is absent. */
export function chooseArms(
  arms: readonly Arm[],
  wanted: readonly string[] | undefined,
  { arms: written = [] }: Sections,
  complain: Complaints,
): Arm[] {
  if (wanted === undefined) return [...arms];
  const known = written.map((arm) => arm.id);
  for (const [index, id] of wanted.entries()) {
    if (known.includes(id)) continue;
    const list = known.join(', ');
    const place = { file: '--arms', line: 1, column: index + 1 };
    complain.add(
      place,
      id,
      { nl: `een van ${list}`, en: `one of ${list}` },
      id,
      didYouMean(id, known),
    );
  }
  return [...new Set(wanted)].flatMap((id) => arms.find((arm) => arm.id === id) ?? []);
}
