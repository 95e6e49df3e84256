/** One child at the end of one month in one arm: what it needs, what it waits for and why, what help it has. */
import type { Obstacle } from '../../language/obstacles.ts';
import { type SupportState, supportStates } from '../../language/quadrant.ts';
import { treated } from '../../model/access/treated.ts';
import type { Month } from '../../model/context.ts';
import { TOO_HEAVY, TOO_LIGHT } from '../../model/outcomes/fact.ts';
import { keyOfMark } from '../../model/outcomes/facts.ts';
import { stateOf } from '../../model/outcomes/flows.ts';
import type { Rules } from '../../model/rules.ts';
import { schoolOf } from '../../model/school-of.ts';
import { INTAKE, LONG_AGO, PROCEDURE, type World } from '../../model/world.ts';
import type { Domain, Product, Quadrant, SchoolKind } from '../../scenario/scenario.ts';

export interface Situation {
  readonly need: Readonly<Record<Domain, Need>>;
  /** By the slot that the help is in: a child has at most one in school and one at home. */
  readonly help: Readonly<Record<Domain, Help | undefined>>;
  /** Help in this slot ended this month for want of money. */
  readonly cut: Readonly<Record<Domain, boolean>>;
  /** Where its heaviest help is. */
  readonly support: SupportState;
  /** Its help, which may be none, against its need, as `match.*` counts it. */
  readonly match: 'tooLight' | 'fitting' | 'tooHeavy';
  /** Number of its school, and of which kind; undefined: too young for any. */
  readonly school: { readonly index: number; readonly kind: SchoolKind } | undefined;
  /** Month since which it sits at home from school. */
  readonly sitsSince: number | undefined;
  readonly droppedOut: boolean;
}

export interface Need {
  /** 0 none, 1 light, 2 moderate, 3 severe. */
  readonly level: number;
  /** Somebody who can act knows of it, or help looks after it. */
  readonly known: boolean;
  readonly waits: Wait | undefined;
  /** Known, and yet no question for help could be put this month, for this reason. */
  readonly unanswered: Obstacle | undefined;
}

export interface Wait {
  /** Product asked for, and in which month. */
  readonly product: string;
  readonly since: number;
  /** The way in, for youth help where there is a procedure. */
  readonly route: string | undefined;
  /** What stood in the way this month. */
  readonly why: Obstacle;
  /** There was room and money this month, and others came first. */
  readonly behind: boolean;
}

export interface Help {
  readonly product: string;
  readonly quadrant: Quadrant;
  readonly since: number;
  readonly grouped: boolean;
}

/** After the month was lived; the row is in `m.followed`. */
export function situationOf(world: World, rules: Rules, m: Month, row: number): Situation {
  const fact = rules.facts[keyOfMark(world.marks[row] as number)] as number;
  const at = schoolOf(world, m.people, rules.products, row);
  const kind = world.population.schools[at]?.kind;
  const sits = world.sitterSince[row] as number;
  const help = {
    school: helpIn(world, rules, 'school', row),
    home: helpIn(world, rules, 'home', row),
  };
  const notes = m.followed?.get(row);
  const starts = help.school?.since === m.clock.month || help.home?.since === m.clock.month;
  return {
    need: {
      school: needOf(world, rules, m, 'school', row, starts),
      home: needOf(world, rules, m, 'home', row, starts),
    },
    help,
    cut: { school: notes?.school.cut === true, home: notes?.home.cut === true },
    support: supportStates[stateOf(world, rules, row)] as SupportState,
    match: fact & TOO_LIGHT ? 'tooLight' : fact & TOO_HEAVY ? 'tooHeavy' : 'fitting',
    school: kind && { index: at, kind },
    sitsSince: sits > LONG_AGO ? sits : undefined,
    droppedOut: world.droppedOut[row] === 1,
  };
}

function needOf(
  world: World,
  rules: Rules,
  m: Month,
  about: Domain,
  row: number,
  starts: boolean,
): Need {
  const slot = world[about];
  const level = slot.level[row] as number;
  const noticed = slot.noticed[row] === 1;
  const helped = treated(world, about, row);
  const obstacle = m.followed?.get(row)?.[about].obstacle;
  const waits = slot.wait[row] ? waitOf(world, rules, m, about, row) : undefined;
  // Whoever is known, in need, without help and not waiting has asked this month, and there was nothing to ask for.
  const inVain = noticed && level >= 2 && !helped && !starts ? 'noProduct' : undefined;
  return {
    level,
    known: noticed || helped,
    waits,
    unanswered: waits ? undefined : obstacle === 'referralUnpaid' ? obstacle : inVain,
  };
}

function waitOf(world: World, rules: Rules, m: Month, about: Domain, row: number): Wait {
  const { wait, since, stage, route } = world[about];
  const note = m.followed?.get(row)?.[about];
  return {
    product: productOf(rules, wait[row] as number).id,
    since: since[row] as number,
    route: rules.regime.referral.routes[route[row] as number]?.id,
    why: note?.obstacle ?? stageOf(stage[row] as number),
    behind: note?.behind ?? false,
  };
}

/** The way in takes its time. Throws where a question was ready and nobody noted why it was not answered. */
function stageOf(stage: number): Obstacle {
  if (stage === PROCEDURE) return 'procedure';
  if (stage === INTAKE) return 'intake';
  throw new RangeError('a question that was ready waits on, and nobody noted why');
}

function helpIn(world: World, rules: Rules, slot: Domain, row: number): Help | undefined {
  const { product, start, grouped } = world[slot];
  const code = product[row] as number;
  if (!code) return undefined;
  const { id, quadrant } = productOf(rules, code);
  return { product: id, quadrant, since: start[row] as number, grouped: grouped[row] === 1 };
}

const productOf = ({ products }: Rules, code: number) => products.list[code - 1] as Product;
