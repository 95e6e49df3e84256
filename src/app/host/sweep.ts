/** The verb *sweep* for somebody on another thread: with the points so far, at most ten times a second. */
import { type PackedScenario, packed } from '../../experiment/backends/plain.ts';
import type { Design } from '../../experiment/design/design.ts';
import type { Language } from '../../language/messages/language.ts';
import { usuallyShown } from '../../reports/sweep/measures.ts';
import { type PointsSoFar, pointsSoFar } from '../../results/sweep/so-far.ts';
import { type SweepRow, sweptArm } from '../../results/sweep/sweep-row.ts';
import { openScenario } from '../open-scenario.ts';
import { type SweepOptions, sweep } from '../sweep/sweep.ts';
import { type Steps, stepping } from './steps.ts';

export interface HostedSweep {
  readonly question: SweepQuestion;
  readonly told: SweepHeard;
  readonly answer: {
    readonly rows: readonly SweepRow[];
    /** Absent when it was stopped. */
    readonly folder: string | undefined;
  };
}

/** As on the command line. */
export interface SweepQuestion
  extends Pick<SweepOptions, 'vary' | 'seed' | 'replications' | 'workers' | 'check' | 'out'> {
  readonly file: string;
  readonly set: readonly string[];
  readonly arms?: readonly string[] | undefined;
  readonly language: Language;
}

export type SweepHeard =
  | {
      readonly type: 'opened';
      readonly scenario: PackedScenario;
      readonly design: Design;
      readonly seed: string;
      readonly replications: number;
    }
  | { readonly type: 'progressed'; readonly soFar: SweepSoFar };

/** Of jobs: some points in one replication. */
export interface SweepSoFar extends Steps {
  readonly rows: readonly SweepRow[];
}

export async function hostedSweep(
  { file, set, arms, ...asked }: SweepQuestion,
  tell: (told: SweepHeard) => void,
  signal: AbortSignal,
): Promise<HostedSweep['answer']> {
  const base = openScenario(file, { set, arms });
  const { seed = base.experiment.seed, replications = base.experiment.replications } = asked;
  let points: PointsSoFar | undefined;
  const progress = stepping((steps) =>
    tell({ type: 'progressed', soFar: { ...steps, rows: points?.rows() ?? [] } }),
  );
  try {
    const { rows, made } = await sweep(base, {
      ...asked,
      seed,
      replications,
      // Who asks again goes on where it was stopped.
      resume: true,
      command: [],
      signal,
      onDesign(design) {
        const arm = sweptArm(base, design);
        points = pointsSoFar(base, arm, design.points, usuallyShown(base));
        tell({ type: 'opened', scenario: packed(base), design, seed, replications });
      },
      onOutcome: (point, outcome) => points?.add(point, outcome),
      onProgress: progress.heard,
    });
    return { rows, folder: made?.folder };
  } finally {
    progress.end();
  }
}
