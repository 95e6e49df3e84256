/** An arm goes over to another regime: from this month on that regime's rules hold, its budget among them. */
import type { Regime } from '../../scenario/scenario.ts';
import { reroute } from '../access/reroute.ts';
import type { Month } from '../context.ts';
import { type Account, openAccount, type Pot } from '../ledger/money.ts';
import { regimeRules } from '../regime-rules.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { overdrawn } from './close.ts';

/**
 * Help that runs and questions that wait go on as they are. A pot that both regimes have goes on with its year; a pot
 * that is new is charged with what the year has spent on what it covers.
 */
export function changeRegime(
  world: World,
  rules: Rules,
  m: Month,
  regime: Regime,
  month: number,
): void {
  const before = new Map(rules.funds.pots.map(({ id }, i) => [id, m.accounts[i]!]));
  const routes = rules.routes.count;
  Object.assign(rules, regimeRules(rules.scenario, regime, rules.products, rules.baseline), {
    since: month,
  });
  reroute(world, routes, rules.routes.count);
  const { pots } = rules.funds;
  const accounts = pots.map((pot) => before.get(pot.id) ?? opened(pot, m, regime, month));
  m.accounts.splice(0, m.accounts.length, ...accounts);
  m.fundedSince = month;
}

/** In the middle of a year, as if the pot had been there from its beginning. */
function opened(pot: Pot, m: Month, { budget }: Regime, month: number): Account {
  const account = openAccount();
  if (month % 12 === 0) return account;
  account.available = pot.budgets[Math.floor(month / 12)] ?? 0;
  for (let i = 15; i < pot.covers.length; i++)
    if (pot.covers[i]) account.spent += m.yearByQuadrant[i]!;
  account.overdrawn = overdrawn(budget, account, month % 12);
  return account;
}
