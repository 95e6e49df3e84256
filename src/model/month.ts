/**
 * One month, in order: the table of contents of the model. See README.md in this folder for the rules.
 */
import { bringIn } from './access/latent.ts';
import { seekHelp } from './access/seek.ts';
import type { Month } from './context.ts';
import { goToSecondary } from './demography/secondary.ts';
import { settle } from './demography/settle.ts';
import { bookMonth } from './ledger/book.ts';
import { openPurse } from './ledger/pot.ts';
import { changeNeed } from './need/change.ts';
import { noticeNeed } from './notice/notice.ts';
import { dropOut } from './outcomes/drop-out.ts';
import { sitAtHome } from './outcomes/home-sitters.ts';
import { observe } from './outcomes/observe.ts';
import type { Rules } from './rules.ts';
import { closeMonth } from './steering/close.ts';
import { steer } from './steering/steer.ts';
import { endForMoney } from './support/end-early.ts';
import { gatherActive, shareHours } from './support/in-use.ts';
import { leaveHelp } from './support/leave.ts';
import { startHelp } from './support/start.ts';
import { resetTally } from './tally.ts';
import type { World } from './world.ts';

export function liveMonth(world: World, rules: Rules, m: Month): void {
  resetTally(m.tally);
  // 1 demography
  settle(world, rules, m);
  goToSecondary(world, rules, m);
  // 2 need
  changeNeed(world, rules, m);
  gatherActive(world, rules, m);
  // 3 notice
  noticeNeed(world, rules, m);
  // 4 support, leaving; what is sent onward is referred from this month's purse
  openPurse(rules, m);
  leaveHelp(world, rules, m);
  // 5 access and starts
  openPurse(rules, m);
  endForMoney(world, rules, m);
  seekHelp(world, rules, m);
  bringIn(world, rules, m);
  startHelp(world, rules, m);
  shareHours(rules, m);
  // 6 ledger
  const observed = rules.now.month >= m.observedFrom;
  if (observed) bookMonth(rules, m);
  // 7 outcomes
  sitAtHome(world, rules, m);
  dropOut(world, rules, m);
  if (!observed) return;
  observe(world, rules, m);
  // 8 steering
  closeMonth(world, rules, m);
  steer(rules, m);
}
