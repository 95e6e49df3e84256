import { mayHold } from '../may-come.ts';
import type { Arm, Scenario } from '../scenario.ts';
import { child, pathText, type Tree } from '../tree.ts';
import type { Check } from './check.ts';

type Pot = Scenario['pots'][number];

/** Within one budget every euro has one pot: two pots share no payer, quadrant and kind at once. */
export const potsDoNotOverlap: Check = ({ tree, complain, base, arms }) => {
  const reported = new Set<string>();
  for (const { id, regime, isOwn } of arms.flatMap(regimesOf)) {
    const pots = regime.budget.pots.flatMap(
      (one) => base.pots?.find((pot) => pot.id === one) ?? [],
    );
    for (const [i, pot] of pots.entries()) {
      const other = pots.slice(0, i).find((before) => overlap(before, pot));
      if (other === undefined) continue;
      const own = ['arms', id, 'set', 'budget', 'pots'];
      const ownPots = isOwn && own.reduce<Tree | undefined>(child, tree);
      const path = ownPots ? own : ['regimes', regime.id, 'budget', 'pots'];
      const where = pathText(tree, path);
      if (reported.has(where)) continue;
      reported.add(where);
      const expected = {
        nl: `potten die niet hetzelfde betalen; ${other.id} en ${pot.id} doen dat wel`,
        en: `pots that do not pay for the same; ${other.id} and ${pot.id} do`,
      };
      const written = path.reduce<Tree | undefined>(child, tree) ?? tree;
      complain.add(written.at, where, expected, regime.budget.pots.join(', '));
    }
  }
};

const regimesOf = (arm: Arm) =>
  mayHold(arm).map((regime) => ({ id: arm.id, regime, isOwn: regime === arm.regime }));

function overlap(a: Pot, b: Pot): boolean {
  return (
    a.payers.some((one) => b.payers.includes(one)) &&
    a.quadrants.some((one) => b.quadrants.includes(one)) &&
    a.kinds.some((one) => b.kinds.includes(one))
  );
}
