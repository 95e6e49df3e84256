/** What the host does for others: what it is asked, what it tells on the way, what it answers. All of it can travel. */
import { type HostedExplain, hostedExplain } from './explain.ts';
import { type HostedDetails, type HostedKept, hostedDetails, hostedKept } from './kept.ts';
import { type HostedRecent, hostedRecent } from './recent.ts';
import { type HostedRun, hostedRun } from './run.ts';
import { type HostedSave, hostedSave } from './save.ts';
import { type HostedScenario, hostedScenario } from './scenario.ts';
import { type HostedSweep, hostedSweep } from './sweep.ts';
import { type HostedThreshold, hostedThreshold } from './threshold.ts';
import { type HostedTuning, type HostedTurn, hostedTuning, hostedTurn } from './tune.ts';

export interface Verbs {
  readonly run: HostedRun;
  /** The folders that were kept of late. */
  readonly recent: HostedRecent;
  /** A run folder. */
  readonly kept: HostedKept;
  /** What is in it beyond its summary. */
  readonly details: HostedDetails;
  readonly explain: HostedExplain;
  readonly scenario: HostedScenario;
  readonly threshold: HostedThreshold;
  readonly sweep: HostedSweep;
  readonly tune: HostedTuning;
  readonly turn: HostedTurn;
  readonly save: HostedSave;
}

export type Verb = keyof Verbs;
export type Question<V extends Verb> = Verbs[V]['question'];
export type Told<V extends Verb> = Verbs[V]['told'];
export type Answer<V extends Verb> = Verbs[V]['answer'];

/** How a verb is done: it stops when `signal` aborts, as the verb itself says. */
export type Deed<V extends Verb> = (
  question: Question<V>,
  tell: (told: Told<V>) => void,
  signal: AbortSignal,
) => Promise<Answer<V>>;

export const deeds: { readonly [V in Verb]: Deed<V> } = {
  run: hostedRun,
  recent: hostedRecent,
  kept: hostedKept,
  details: hostedDetails,
  explain: hostedExplain,
  scenario: hostedScenario,
  threshold: hostedThreshold,
  sweep: hostedSweep,
  tune: hostedTuning,
  turn: hostedTurn,
  save: hostedSave,
};
