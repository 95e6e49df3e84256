/**
 * When running help costs more than the money there is, unprotected help ends: the lightest need first,
 * then the latest started, then the tie. Protected help runs on; what it takes beyond the pot is a deficit.
 */
import { decisions } from '../../random/decisions.ts';
import type { Month } from '../context.ts';
import { noteCut } from '../followed.ts';
import { refund } from '../ledger/pot.ts';
import type { Rules } from '../rules.ts';
import { slotOf, type World } from '../world.ts';
import { end } from './leave.ts';

export function endForMoney(world: World, rules: Rules, m: Month): void {
  if (!rules.funds.binding || rules.regime.budget.whenShort !== 'end') return;
  if (m.accounts.every(({ left }) => left >= 0)) return;
  for (const entry of unprotected(world, rules, m)) {
    const row = entry >> 1;
    const domain = entry & 1 ? 'home' : 'school';
    const slot = slotOf(world, domain);
    const code = slot.product[row]!;
    const grouped = slot.grouped[row] === 1;
    const helps = rules.funds.pots.some(
      (pot, i) => m.accounts[i]!.left < 0 && (grouped ? pot.costInGroup : pot.cost)[code]! > 0,
    );
    if (!helps) continue;
    refund(rules, m, code, grouped);
    end(world, rules, m, domain, row);
    m.tally.endedEarly += 1;
    if (m.followed) noteCut(m.followed, domain, row);
    if (m.accounts.every(({ left }) => left >= 0)) return;
  }
}

/** Everybody whose running help may end, lightest need first. */
function unprotected(world: World, rules: Rules, m: Month): number[] {
  const { products, dice } = rules;
  const { month } = rules.now;
  const found: { entry: number; level: number; start: number; tie: number }[] = [];
  const { rows, count } = m.active;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    for (const domain of ['school', 'home'] as const) {
      const slot = slotOf(world, domain);
      const code = slot.product[row]!;
      if (!code || products.guarded[code] || products.byHours[code]) continue;
      found.push({
        entry: row * 2 + (domain === 'home' ? 1 : 0),
        level: slot.level[row]!,
        start: slot.start[row]!,
        tie: dice.word(m.people.id[row]!, month, decisions.tie),
      });
    }
  }
  found.sort(
    (a, b) => a.level - b.level || b.start - a.start || a.tie - b.tie || a.entry - b.entry,
  );
  return found.map(({ entry }) => entry);
}
