/** A steering group lives a pilot quarter by quarter: it sees, chooses, says why, and goes on. */
import type { UnfinishedDecisions } from '../../app/unfinished-decisions.ts';
import type { Costs, Decided, QuarterReport } from '../../experiment/steering/message.ts';
import type { Trouble } from '../../language/fault.ts';
import { measuresOf } from '../../results/meeting/measures.ts';
import {
  choose,
  nothing,
  type Option,
  optionsOf,
  type Proposal,
  turned,
  valueNow,
} from '../../results/meeting/options.ts';
import type { MeetingOutcome } from '../../results/meeting/outcome.ts';
import type { Scenario, Text } from '../../scenario/scenario.ts';
import type { Subject } from '../subject.ts';

export interface Steering {
  readonly name: 'steer';
  readonly of: Subject;
  /** Id of the arm that is steered; the pilot's when absent. */
  readonly arm: string | undefined;
  /** Once it has been read. */
  readonly begun: Begun | undefined;
  /** Somebody left it before: is it to go on? */
  readonly unfinished: UnfinishedDecisions | undefined;
  /** What is being done now, while nothing can be decided. */
  readonly doing: Doing | undefined;
  /** Of every quarter that was lived. */
  readonly reports: readonly QuarterReport[];
  /** Which option, from 0. */
  readonly chosen: number;
  readonly proposal: Proposal;
  /** Of a proposal, perhaps of the one before. */
  readonly costs: { readonly of: Proposal; readonly costs: Costs } | undefined;
  readonly reason: string;
  /** Somebody writes the reason. */
  readonly writing: boolean;
  /** Something was chosen without a reason, and the next quarter was asked for. */
  readonly lacking: boolean;
  /** The decisions so far are shown instead of the meeting. */
  readonly looking: boolean;
  /** The first line that is shown of what is longer than the screen, from 0. */
  readonly top: number;
  /** The file that has the decisions, and the command that lives them again. */
  readonly kept: Kept | undefined;
  readonly wrong: Trouble['words'] | undefined;
  /** When the last quarter was lived. */
  readonly outcome: MeetingOutcome | undefined;
}

export interface Begun {
  readonly scenario: Scenario;
  /** Of the arm. */
  readonly arm: Text;
}

export interface Kept {
  readonly file: string;
  readonly command: string;
}

export type Doing =
  | { readonly what: 'opening' | 'beginning' | 'undoing' }
  | { readonly what: 'resuming'; readonly unfinished: UnfinishedDecisions }
  | { readonly what: 'living'; readonly decided: readonly Decided[] };

/** As it is opened. */
export function steerOf({ file, name, set }: Subject, arm?: string): Steering {
  return {
    name: 'steer',
    of: { file, name, set },
    arm,
    begun: undefined,
    unfinished: undefined,
    doing: { what: 'opening' },
    reports: [],
    kept: undefined,
    outcome: undefined,
    ...blank,
  };
}

/** What a meeting begins with. */
const blank = {
  chosen: 0,
  proposal: nothing,
  costs: undefined,
  reason: '',
  writing: false,
  lacking: false,
  looking: false,
  top: 0,
  wrong: undefined,
} as const;

export type SteerAction =
  | { readonly type: 'begun'; readonly begun: Begun }
  | { readonly type: 'found'; readonly unfinished: UnfinishedDecisions }
  | { readonly type: 'lived'; readonly report: QuarterReport }
  | { readonly type: 'free' }
  | { readonly type: 'costed'; readonly of: Proposal; readonly costs: Costs }
  | { readonly type: 'kept'; readonly kept: Kept }
  | { readonly type: 'refused'; readonly wrong: Trouble['words'] }
  | { readonly type: 'ended'; readonly outcome: MeetingOutcome }
  /** What somebody does. */
  | { readonly type: 'resume' | 'begin' | 'undo' }
  | { readonly type: 'scroll'; readonly top: number }
  | MetAction;

/** What somebody does at the meeting. */
type MetAction =
  | { readonly type: 'next' | 'look' | 'reason' | 'erase' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'choose'; readonly by: 1 | -1 }
  | { readonly type: 'turn'; readonly steps: number };

export const lastReport = ({ reports }: Steering): QuarterReport | undefined => reports.at(-1);

/** Something can be decided. */
export const meeting = ({ doing, reports, outcome }: Steering): boolean =>
  doing === undefined && outcome === undefined && reports.length > 0;

/** Somebody is asked whether to go on. */
export const asking = ({ doing, unfinished }: Steering): boolean =>
  doing === undefined && unfinished !== undefined;

export function optionsIn(state: Steering): Option[] {
  const report = lastReport(state);
  return report === undefined || report.last ? [] : optionsOf(report.possible, state.proposal);
}

export function steering(state: Steering, action: SteerAction): Steering {
  switch (action.type) {
    case 'begun':
      return { ...state, begun: action.begun };
    case 'found':
      return { ...state, doing: undefined, unfinished: action.unfinished };
    case 'lived':
      return { ...state, reports: [...state.reports, action.report], ...blank };
    case 'free':
      return { ...state, doing: undefined };
    case 'costed':
      return { ...state, costs: { of: action.of, costs: action.costs } };
    case 'kept':
      return { ...state, kept: action.kept };
    case 'refused':
      return { ...state, doing: undefined, wrong: action.wrong };
    case 'ended':
      return { ...state, doing: undefined, outcome: action.outcome };
    case 'scroll':
      return { ...state, top: action.top };
    case 'resume':
    case 'begin':
      return asking(state) ? answered(state, action.type) : state;
    case 'undo':
      return state.reports.length > 1 && state.doing === undefined ? undone(state) : state;
    default:
      return meeting(state) ? met({ ...state, wrong: undefined }, action) : state;
  }
}

function answered(state: Steering, wish: 'resume' | 'begin'): Steering {
  const { unfinished, ...rest } = state;
  const doing: Doing =
    wish === 'resume' && unfinished ? { what: 'resuming', unfinished } : { what: 'beginning' };
  return { ...rest, unfinished: undefined, doing };
}

/** As it was before the last quarter; what was decided at its beginning is to be decided again. */
function undone(state: Steering): Steering {
  const reports = state.reports.slice(0, -1);
  return { ...state, ...blank, reports, outcome: undefined, doing: { what: 'undoing' } };
}

function met(state: Steering, action: MetAction): Steering {
  switch (action.type) {
    case 'look':
      return { ...state, looking: !state.looking, top: 0 };
    case 'reason':
      return { ...state, writing: !state.writing };
    case 'write':
      return { ...state, reason: state.reason + action.text, lacking: false };
    case 'erase':
      return { ...state, reason: state.reason.slice(0, -1) };
    case 'choose': {
      const last = optionsIn(state).length - 1;
      const chosen = Math.max(0, Math.min(last, state.chosen + action.by));
      return { ...state, chosen, writing: false };
    }
    case 'turn': {
      const option = optionsIn(state)[state.chosen];
      if (option === undefined) return state;
      const value = turned(option, valueNow(option, state.proposal), action.steps);
      const proposal = choose(option, value, state.proposal);
      return { ...state, proposal, lacking: false };
    }
    case 'next':
      return next(state);
  }
}

/** Lives on; not before whoever chose something said why. */
function next(state: Steering): Steering {
  const report = lastReport(state);
  const measures = report && measuresOf(report.possible, state.proposal);
  const reason = state.reason.trim();
  if (measures === undefined)
    return { ...state, writing: false, doing: { what: 'living', decided: [] } };
  if (reason === '') return { ...state, writing: true, lacking: true };
  const decided = [{ measures, reason }];
  return { ...state, writing: false, doing: { what: 'living', decided } };
}
