/**
 * Where chance can make a difference. For one child and one draw: the points between 0 and 1 at which the
 * outcome may change. Between two neighbours every uniform does the same, so one of them stands for all,
 * with their distance as its chance. A point too many costs time and nothing else; with one too few the
 * answer depends on where between its neighbours the uniform lies, which is what a test looks for.
 */
import { type DecisionName, decisions } from '../../random/decisions.ts';
import type { Domain } from '../../scenario/scenario.ts';
import { chanceDown, chanceUp, kindOf } from '../need/chances.ts';
import type { Rules } from '../rules.ts';
import { PROCEDURE, READY } from '../world.ts';
import type { State } from './state.ts';

/** `segment` of the cohort's age. */
const PRIMARY = 1;

/**
 * The points of a decision's first word (`school`) or second (`home`). Throws a RangeError for a decision that no
 * step asks about a child of the cohort.
 */
export function turningPoints(
  rules: Rules,
  frailty: number,
  state: State,
  decision: number,
  domain: Domain,
): number[] {
  const { products, regime, scenario } = rules;
  const { access, notice } = scenario;
  const { level, waitsFor, stage, has } = state[domain];
  const running = products.list[has - 1];
  const ofAll = (chance: 'onward' | 'earlyStop' | 'stepDown'): number[] =>
    products.list.map(({ leave }) => leave[chance]);
  switch (names.get(decision)) {
    case 'need':
      return needPoints(rules, frailty, state, domain);
    case 'notice':
      return level >= 2 ? [notice[domain][level as 2 | 3]] : [];
    case 'review':
      if (!running) return [];
      if (running.quadrant === 'q4') return [regime.review.perMonth];
      return [running.leave.resolved, running.leave.unresolved, running.leave.onwardSevere];
    case 'onward':
      return ofAll('onward');
    case 'earlyStop':
      return ofAll('earlyStop');
    case 'stepDown':
      return ofAll('stepDown');
    case 'leaveQueue':
      return [access.leaveQueue];
    case 'choice':
      return [access.decline];
    case 'tooHeavy':
      return [regime.allocation.tooHeavy];
    case 'productMix':
      return [...rules.q4Mix];
    case 'placement':
      return [access.arrangement, access.sboShare];
    case 'procedure':
      return waitsFor && stage !== PROCEDURE ? [] : [...rules.procedure];
    case 'intake':
      if (stage === READY) return [];
      return waitsFor ? [rules.intake[waitsFor] as number] : [...rules.intake];
    // Who comes first among those who do not stand in each other's way.
    case 'tie':
      return [];
    default:
      throw new RangeError(`cohort: expected no draw for ${names.get(decision)}`);
  }
}

const names = new Map(
  Object.entries(decisions).map(([name, number]) => [number as number, name as DecisionName]),
);

/** Up below the first point, down from the second on. Of two products that treat a domain the better counts. */
function needPoints(
  { need, products }: Rules,
  frailty: number,
  state: State,
  domain: Domain,
): number[] {
  const { level, fragile } = state[domain];
  const other = state[domain === 'school' ? 'home' : 'school'].level;
  const help = [state.school.has, state.home.has];
  const protect = Math.min(...help.map((code) => products.protect[domain][code] as number));
  const effect = Math.max(
    ...help.map((code) => products.effect[domain][code * 4 + level] as number),
  );
  const rates = need[domain];
  const up = chanceUp(rates, level, kindOf(PRIMARY, frailty, 0), other, fragile, protect, 1);
  return [up, 1 - chanceDown(rates, level, effect, 1, 1)];
}
