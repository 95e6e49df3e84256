/** Which parameters of a scenario can be turned on the screen, those that matter most first. Their words are messages. */
import type { ParameterId } from '../../language/messages/tui/parameters.ts';
import type { Regime } from '../../scenario/scenario.ts';

export type Option = string | boolean;

export interface Parameter {
  readonly id: ParameterId;
  /** As `--set` takes it. */
  readonly path: string;
  /** Of a mechanism, which may be another in every arm; or of the area, the same for all. */
  readonly of: 'arms' | 'area';
  /** In which arms there is such a thing. A number that is 0 and has no range is no mechanism at all, unless this says so. */
  readonly where?: (regime: Regime) => boolean;
  /** A number goes by steps, in its own unit; the others are one of a few. */
  readonly turn: { readonly step: number } | { readonly options: readonly Option[] };
}

const binds = ({ budget }: Regime) => budget.kind !== 'open';

export const catalogue: readonly Parameter[] = [
  {
    id: 'shrink',
    path: 'budget.shrinkPerYear',
    of: 'arms',
    where: binds,
    turn: { step: 0.005 },
  },
  { id: 'carry', path: 'budget.carry', of: 'arms', where: binds, turn: { step: 0.1 } },
  { id: 'preventionShare', path: 'prevention.share', of: 'arms', turn: { step: 0.005 } },
  { id: 'smwPo', path: 'schools.smw.hoursPerWeek.po', of: 'area', turn: { step: 0.5 } },
  { id: 'smwVo', path: 'schools.smw.hoursPerWeek.vo', of: 'area', turn: { step: 1 } },
  { id: 'smwFlex', path: 'schools.smw.flexHoursPerWeek.po', of: 'area', turn: { step: 0.5 } },
  {
    id: 'ceiling',
    path: 'budget.kind',
    of: 'arms',
    where: binds,
    turn: { options: ['open'] },
  },
  { id: 'priority', path: 'priority', of: 'arms', turn: { options: ['firstCome', 'need'] } },
  { id: 'reviewChance', path: 'review.perMonth', of: 'arms', turn: { step: 0.05 } },
  { id: 'latentDemand', path: 'threshold.latentDemand', of: 'arms', turn: { step: 0.1 } },
  {
    id: 'release',
    path: 'budget.release',
    of: 'arms',
    where: binds,
    turn: { options: ['monthly', 'yearly'] },
  },
  {
    id: 'whenShort',
    path: 'budget.whenShort',
    of: 'arms',
    where: binds,
    turn: { options: ['end', 'deficit'] },
  },
  {
    id: 'unaffordable',
    path: 'budget.unaffordable',
    of: 'arms',
    where: binds,
    turn: { options: ['wait', 'lighter'] },
  },
  { id: 'extraHours', path: 'allocation.extraHours', of: 'arms', turn: { options: [true, false] } },
  { id: 'reviewTerm', path: 'review.term', of: 'arms', turn: { step: 1 } },
  { id: 'preventionEffect', path: 'prevention.effect', of: 'arms', turn: { step: 0.005 } },
  { id: 'tooHeavy', path: 'allocation.tooHeavy', of: 'arms', turn: { step: 0.02 } },
  { id: 'administration', path: 'administration.share', of: 'arms', turn: { step: 0.01 } },
];
