import { child, pathText, placeOf, scalarAt, type Tree } from '../tree.ts';
import type { Check } from './check.ts';
import { decisionsWritten } from './steering-written.ts';

/** What is decided at the end of a quarter holds from the next month on: there must be one. */
export const decisionsFallInThePilot: Check = ({ tree, complain, base }) => {
  const months = base.horizon?.pilot;
  if (months === undefined) return;
  const last = Math.ceil(months / 3) - 1;
  for (const path of decisionsWritten(tree)) {
    const written = path.reduce<Tree | undefined>(child, tree);
    const [year, quarter] = [scalarAt(written, 'year'), scalarAt(written, 'quarter')];
    if (typeof year !== 'number' || typeof quarter !== 'number') continue;
    if ((year - 1) * 4 + quarter <= last) continue;
    const [y, q] = [Math.ceil(last / 4), ((last + 3) % 4) + 1];
    complain.add(
      placeOf(tree, [...path, 'year']),
      pathText(tree, path),
      {
        nl: `een kwartaal waarna de proeftuin nog duurt: hoogstens jaar ${y}, kwartaal ${q}`,
        en: `a quarter after which the pilot goes on: at most year ${y}, quarter ${q}`,
      },
      { nl: `jaar ${year}, kwartaal ${quarter}`, en: `year ${year}, quarter ${quarter}` },
    );
  }
};
