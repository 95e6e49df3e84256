/**
 * A scenario that somebody on another thread changes again and again: it is read once (*tune*, which goes on until it is
 * stopped), and every change (*turn*) is judged, and if it is sound previewed.
 */
import { availableParallelism } from 'node:os';
import { type PackedScenario, packed } from '../../experiment/backends/plain.ts';
import { pointPool } from '../../experiment/backends/point-pool.ts';
import { type Fault, Faults } from '../../language/fault.ts';
import { type Effects, effectsOf } from '../../results/effects.ts';
import { type ResolveOptions, resolveScenario } from '../../scenario/resolve.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { openSource } from '../open-scenario.ts';
import { mostReplications, openPreview } from '../preview/preview.ts';
import { sampleOf } from '../preview/sample.ts';
import { proposedFile } from '../save-scenario.ts';

export interface HostedTuning {
  readonly question: {
    /** By which turns name it; nobody else's. */
    readonly id: string;
    readonly file: string;
    /** `path=value`; what is changed comes after it. */
    readonly set: readonly string[];
    readonly arms: readonly string[] | undefined;
    readonly seed: string | undefined;
    readonly workers: number | undefined;
  };
  readonly told: TuningTold;
  readonly answer: undefined;
}

export type TuningTold =
  | {
      readonly type: 'read';
      readonly scenario: PackedScenario;
      /** Before anything was set. */
      readonly asWritten: PackedScenario;
      /** What a file with changes could be called. */
      readonly proposal: string;
    }
  /** What is about known of a turn; 0 is before any. */
  | { readonly type: 'glimpsed'; readonly turn: number; readonly effects: Effects };

export interface HostedTurn {
  readonly question: {
    readonly id: string;
    /** Rising. */
    readonly turn: number;
    /** `path=value`, all that is changed; none: as it was. */
    readonly set: readonly string[];
  };
  readonly told: never;
  /** Why the changes together are no scenario; none when they are. */
  readonly answer: readonly Fault[];
}

type Turned = (turn: number, set: readonly string[]) => void;

/** Those that are being tuned, by id. */
const tuned = new Map<string, Turned>();

export async function hostedTuning(
  { id, file, set, arms, seed, workers = availableParallelism() }: HostedTuning['question'],
  tell: (told: TuningTold) => void,
  signal: AbortSignal,
): Promise<undefined> {
  const source = openSource(file);
  const resolved = (set: readonly string[]): Scenario => {
    const options: ResolveOptions = { set, ...(arms === undefined ? {} : { arms }) };
    return resolveScenario(source, options);
  };
  const scenario = resolved(set);
  const asWritten = set.length === 0 ? scenario : resolved([]);
  tell({
    type: 'read',
    scenario: packed(scenario),
    asWritten: packed(asWritten),
    proposal: proposedFile(file),
  });
  const { weight } = sampleOf(scenario);
  let now = 0;
  const preview = openPreview(scenario, {
    // In threads even if there is only one to be had: this thread hears of turns.
    backend: pointPool(Math.min(workers, mostReplications)),
    seed: seed ?? scenario.experiment.seed,
    onGlimpse(glimpse) {
      const effects = effectsOf(scenario, glimpse, weight);
      if (effects !== undefined) tell({ type: 'glimpsed', turn: now, effects });
    },
  });
  tuned.set(id, (turn, changes) => {
    const changed = changes.length === 0 ? undefined : resolved([...set, ...changes]);
    now = turn;
    preview.change(changed);
  });
  const stop = () => void preview.close();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    await preview.ended;
  } finally {
    tuned.delete(id);
    await preview.close();
  }
}

export async function hostedTurn({
  id,
  turn,
  set,
}: HostedTurn['question']): Promise<readonly Fault[]> {
  try {
    tuned.get(id)?.(turn, set);
    return [];
  } catch (error) {
    if (error instanceof Faults) return error.faults;
    throw error;
  }
}
