/**
 * Step 5, access: noticed need becomes a question, and every question goes as far as its procedure and
 * intake let it this month. What is ready waits for a place and money in `support/start.ts`.
 */
import { type Decision, decisions } from '../../random/decisions.ts';
import { WORDS } from '../../random/draws.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { identify, type Month } from '../context.ts';
import { noteUnpaid } from '../followed.ts';
import { bookAccess, canPayAccess } from '../ledger/access-cost.ts';
import { SEEKS_HOME, SEEKS_SCHOOL } from '../mark.ts';
import { touch } from '../need/class.ts';
import { hasProcedure } from '../products.ts';
import type { Rules } from '../rules.ts';
import type { Pair } from '../shared.ts';
import { listMarked } from '../support/in-use.ts';
import { INTAKE, NO_PRODUCT, PROCEDURE, READY, type Slot, type World } from '../world.ts';
import { tooHeavy } from './allocation.ts';
import { ask } from './ask.ts';
import { treated } from './treated.ts';

export function seekHelp(world: World, rules: Rules, m: Month): void {
  const { school, home, marks } = world;
  const { seeking, progress } = m;
  listMarked(world, m, seeking);
  const { rows, count } = seeking;
  drawProgress(rules, m, rows, count);
  const { procedure, intake } = progress;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    if (marks[row]! & SEEKS_SCHOOL)
      seek(world, rules, m, 'school', school, row, procedure.school[i]!, intake.school[i]!);
    if (marks[row]! & SEEKS_HOME)
      seek(world, rules, m, 'home', home, row, procedure.home[i]!, intake.home[i]!);
  }
}

/** Draws how far the questions of the first `count` of these rows come this month, to `m.progress`. */
export function drawProgress(rules: Rules, m: Month, rows: Int32Array, count: number): void {
  const { month } = rules.now;
  const { procedure, intake } = m.progress;
  identify(m, rows, count);
  const draw = (decision: Decision, { school, home }: Pair): void =>
    rules.dice.many(m.handId, 0, count, month, decision, school, home);
  draw(decisions.procedure, procedure);
  draw(decisions.intake, intake);
}

/** The month of one question, by the words of its procedure and its intake. */
export function seek(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  slot: Slot,
  row: number,
  procedure: number,
  intake: number,
): void {
  const level = slot.level[row]!;
  if (slot.wait[row]) {
    if (level <= 1 && slot.noticed[row] && leavesQueue(rules, m, about, row)) {
      slot.wait[row] = NO_PRODUCT;
      slot.noticed[row] = 0;
      touch(world, rules, row);
      return;
    }
  } else {
    if (!slot.noticed[row] || level <= 1) return;
    if (treated(world, about, row)) return;
    ask(world, rules, m, about, row, level === 3 || tooHeavy(world, rules, m, about, row) ? 3 : 2);
    if (!slot.wait[row]) return;
  }
  goFurther(rules, m, about, slot, row, procedure, intake);
}

function leavesQueue(rules: Rules, m: Month, about: Domain, row: number): boolean {
  rules.dice.pair(m.people.id[row]!, rules.now.month, decisions.leaveQueue, m.pair);
  return m.pair[about === 'school' ? 0 : 1]! < rules.scenario.access.leaveQueue * WORDS;
}

/** Through the procedure and the intake as far as this month's draws allow; ready questions are listed. */
function goFurther(
  rules: Rules,
  m: Month,
  about: Domain,
  slot: Slot,
  row: number,
  procedure: number,
  intake: number,
): void {
  const code = slot.wait[row]!;
  if (slot.stage[row] === PROCEDURE) {
    const p = rules.procedure[code * (rules.routes.count + 1) + slot.route[row]!]!;
    if (procedure >>> 0 >= Math.floor(p * WORDS)) return;
    const formal = rules.regime.referral.active && hasProcedure(rules.products, code);
    if (formal && !canPayAccess(rules, m, code, 'decision')) {
      m.tally.refused += 1;
      if (m.followed) noteUnpaid(m.followed, about, row, 'decisionUnpaid');
      return;
    }
    slot.stage[row] = INTAKE;
    if (formal) {
      m.tally.decisions += 1;
      bookAccess(rules, m, code, 'decision');
    }
  }
  if (slot.stage[row] === INTAKE) {
    const p = rules.intake[code]!;
    if (intake >>> 0 >= Math.floor(p * WORDS)) return;
    slot.stage[row] = READY;
  }
  m.ready[m.readyCount++] = row * 2 + (about === 'home' ? 1 : 0);
}
