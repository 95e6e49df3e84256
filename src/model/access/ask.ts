/**
 * A question for help: which product answers it, and by which route. From here on the child waits.
 *
 * `weight` 2 asks for school and neighbourhood together, 3 for what severe need gets (or what a Q2 team
 * sends onward), 4 for a special school.
 */
import { decisions } from '../../random/decisions.ts';
import { pick, WORDS } from '../../random/draws.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { SCHOOL_AGE, SECONDARY_AGE } from '../clock.ts';
import type { Month } from '../context.ts';
import { noteUnpaid } from '../followed.ts';
import { bookAccess, canPayAccess } from '../ledger/access-cost.ts';
import { ABSORBED_AFTER } from '../memory.ts';
import { touchQuestion } from '../need/class.ts';
import { hasProcedure } from '../products.ts';
import type { Rules } from '../rules.ts';
import { hasRoomAtSchool } from '../support/room.ts';
import { LONG_AGO, PROCEDURE, slotOf, type World } from '../world.ts';
import { treated } from './treated.ts';

export function ask(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
  weight: 2 | 3 | 4,
): void {
  const outside = row >= rules.outsideFrom;
  if (outside && weight > 2) return;
  const lighter = weight > 2 && tooLight(rules, m, row);
  const code =
    lighter || weight === 2
      ? lightProduct(world, rules, m, about, row)
      : about === 'home'
        ? youthHelp(rules, m, row)
        : educationCare(world, rules, m, row, weight === 4);
  if (code === 0) return;
  // Light help that runs already answers the question.
  if (rules.products.quadrant[code] === 2 && treated(world, about, row)) return;
  if (lighter) m.tally.underTreated += 1;
  const formal = hasProcedure(rules.products, code);
  if (formal && !canPayAccess(rules, m, code, 'referral')) {
    m.tally.refused += 1;
    if (m.followed) noteUnpaid(m.followed, about, row, 'referralUnpaid');
    return;
  }
  const slot = slotOf(world, about);
  slot.wait[row] = code;
  // Whoever asks knows: a question sent onward by a team that stops leaves the queue like any other.
  slot.noticed[row] = 1;
  slot.since[row] = rules.now.month;
  slot.stage[row] = PROCEDURE;
  slot.route[row] = rules.routes.count;
  if (formal) refer(world, rules, m, about, row, code);
  touchQuestion(world, about, row);
}

/** A referral to Q3 or Q4: by a route, at a cost, and the last Q2 question was not absorbed. */
function refer(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
  code: number,
): void {
  const { dice, routes } = rules;
  const { month } = rules.now;
  failQuestion(m, world.question[row]!, month);
  failQuestion(m, world.questionBefore[row]!, month);
  world.question[row] = LONG_AGO;
  world.questionBefore[row] = LONG_AGO;
  if (!rules.regime.referral.active) return;
  if (about === 'home') {
    const one = routes.count === 1;
    const u = one ? 0 : dice.uniform(m.people.id[row]!, month, decisions.routeHome);
    world.home.route[row] = pick(u, routes.cumulative);
  }
  m.tally.referrals += 1;
  bookAccess(rules, m, code, 'referral');
}

/** A question that is not older than that was not absorbed. */
function failQuestion({ memory }: Month, asked: number, month: number): void {
  if (asked >= memory.start && month - asked <= ABSORBED_AFTER)
    memory.failed[asked - memory.start]! += 1;
}

/** Chance that a new product is one step lighter than sufficient though there is money. */
function tooLight(rules: Rules, m: Month, row: number): boolean {
  const { base, perGap } = rules.regime.underTreatment;
  const p = Math.min(1, base + perGap * m.gap);
  return (
    p > 0 && rules.dice.chance(p, m.people.id[row]!, rules.now.month, decisions.underTreatment)
  );
}

function lightProduct(world: World, rules: Rules, m: Month, about: Domain, row: number): number {
  const { q2AtSchool, q2AtHome } = rules.products.roles;
  if (about === 'school') return q2AtSchool;
  const pupil = rules.now.month - world.population.birthMonth[row]! >= SCHOOL_AGE;
  const free = !world.school.product[row] && !world.school.wait[row];
  const outside = row >= rules.outsideFrom;
  if (pupil && free && q2AtSchool && rules.scenario.access.smwFirst)
    if (outside || !q2AtHome || hasRoomAtSchool(world, rules, m, row)) return q2AtSchool;
  return outside ? 0 : q2AtHome;
}

function youthHelp(rules: Rules, m: Month, row: number): number {
  const { q4 } = rules.products.roles;
  if (q4.length === 0) return 0;
  const u = rules.dice.uniform(m.people.id[row]!, rules.now.month, decisions.productMix);
  const code = q4[pick(u, rules.q4Mix)]!;
  if (fits(rules, m, code, row)) return code;
  return q4.find((other) => fits(rules, m, other, row)) ?? 0;
}

function educationCare(
  world: World,
  rules: Rules,
  m: Month,
  row: number,
  special: boolean,
): number {
  const { arrangement, special: kinds } = rules.products.roles;
  const { access } = rules.scenario;
  const id = m.people.id[row]!;
  rules.dice.pair(id, rules.now.month, decisions.placement, m.pair);
  const [u, v] = [m.pair[0]! / WORDS, m.pair[1]! / WORDS];
  if (!special && u < access.arrangement && arrangement) return arrangement;
  const age = rules.now.month - world.population.birthMonth[row]!;
  const secondary =
    age >= SECONDARY_AGE || world.population.birthMonth[row]! <= m.clock.secondaryBorn;
  const wanted = secondary
    ? v < access.proShare
      ? [kinds.pro, kinds.vso]
      : [kinds.vso, kinds.pro]
    : v < access.sboShare
      ? [kinds.sbo, kinds.so]
      : [kinds.so, kinds.sbo];
  return wanted.find((code) => code !== 0) ?? (special ? 0 : arrangement);
}

/** The child has an age at which the product can start; special schools go by the school year. */
export function fits(rules: Rules, m: Month, code: number, row: number): boolean {
  const { ages, career } = rules.products.list[code - 1]!;
  if (career) return true;
  const age = rules.now.month - m.people.population.birthMonth[row]!;
  return age >= ages.from && age < ages.to;
}
