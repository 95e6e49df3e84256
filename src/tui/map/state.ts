/** Two numbers of the scenario are varied together: what comes of every combination. */
import type { SweepSoFar } from '../../app/host/sweep.ts';
import type { Design } from '../../experiment/design/design.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Subject } from '../subject.ts';

export interface Mapping {
  readonly name: 'map';
  readonly of: Subject;
  /** Whose budget shrinks. */
  readonly arm: string;
  /** `stopping`: somebody asked to. */
  readonly phase: 'computing' | 'stopping' | 'stopped' | 'answered';
  /** What is varied; once it has been read. */
  readonly varied: Varied | undefined;
  readonly soFar: SweepSoFar;
  /** Of every point, when all are finished. */
  readonly rows: readonly SweepRow[] | undefined;
  readonly folder: string | undefined;
  /** Which of the measures is seen: any whole number, which goes round. */
  readonly shown: number;
}

export interface Varied {
  readonly scenario: Scenario;
  readonly design: Design;
  readonly seed: string;
  readonly replications: number;
}

/** As it is opened. */
export function mapOf(of: Subject, arm: string): Mapping {
  const soFar = { finished: 0, planned: 0, left: undefined, rows: [] };
  const nothing = { varied: undefined, rows: undefined, folder: undefined, shown: 0 };
  return { name: 'map', of, arm, phase: 'computing', soFar, ...nothing };
}

export type MapAction =
  | { readonly type: 'previous' | 'next' | 'stop' | 'goOn' | 'stopped' }
  | { readonly type: 'opened'; readonly varied: Varied }
  | { readonly type: 'progressed'; readonly soFar: SweepSoFar }
  | {
      readonly type: 'answered';
      readonly rows: readonly SweepRow[];
      readonly folder: string | undefined;
    };

export function mapping(state: Mapping, action: MapAction): Mapping {
  switch (action.type) {
    case 'previous':
      return { ...state, shown: state.shown - 1 };
    case 'next':
      return { ...state, shown: state.shown + 1 };
    case 'stop':
      return state.phase === 'computing' ? { ...state, phase: 'stopping' } : state;
    case 'goOn':
      return state.phase === 'stopped' ? { ...state, phase: 'computing' } : state;
    case 'stopped':
      return { ...state, phase: 'stopped' };
    case 'opened':
      return { ...state, varied: action.varied };
    case 'progressed':
      return { ...state, soFar: action.soFar };
    case 'answered':
      return { ...state, phase: 'answered', rows: action.rows, folder: action.folder };
  }
}

/** What is known of the points. */
export const rowsIn = ({ rows, soFar }: Mapping): readonly SweepRow[] => rows ?? soFar.rows;
