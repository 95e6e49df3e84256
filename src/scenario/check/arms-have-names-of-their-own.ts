import { child, pathText, placeOf, scalarAt } from '../tree.ts';
import type { Check } from './check.ts';

/** What names mean in conditions and tables already: the last year of the run-in, and every arm in turn. */
const taken: readonly unknown[] = ['today', 'arm'];

/** No arm is called what means something else wherever arms are named. */
export const armsHaveNamesOfTheirOwn: Check = ({ tree, complain }) => {
  const arms = child(tree, 'arms');
  if (arms?.kind !== 'list') return;
  for (const [i, arm] of arms.items.entries()) {
    const id = scalarAt(arm, 'id');
    if (!taken.includes(id)) continue;
    const path = ['arms', i, 'id'];
    complain.add(
      placeOf(tree, path),
      pathText(tree, path),
      {
        nl: 'een andere naam dan today (het laatste jaar vóór de proeftuin) en arm (elke arm)',
        en: 'another name than today (the last year before the pilot) and arm (every arm)',
      },
      String(id),
    );
  }
};
