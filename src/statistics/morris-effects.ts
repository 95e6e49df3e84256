/**
 * Morris's screening: which of many inputs matter at all, for few runs.
 *
 * An elementary effect is the change of the output when one input moves, per unit of the cube. Their
 * mean `mu` tells the direction, the mean of their sizes `muStar` the importance (Campolongo, Cariboni,
 * Saltelli, Environmental Modelling & Software 22, 2007), and their spread `sigma` whether the effect
 * depends on where one stands. Luck makes an input that does nothing look important, since sizes do
 * not cancel; so its part is measured, from the paired differences of the replications. Luck that is the
 * same on all trajectories does not cancel between them either: so `matters` asks for more than luck
 * would give with 95 % on a single one.
 */
import { percentileInterval, resample } from './bootstrap.ts';
import { mean } from './mean.ts';
import type { MorrisTrajectory } from './morris-design.ts';
import type { Sample } from './sample.ts';
import { studentQuantile } from './student-t.ts';
import type { Uniforms } from './uniforms.ts';
import { standardDeviation, variance } from './variance.ts';
import { minus } from './without-luck.ts';

/** In the unit of the output per whole range of the input. */
export interface MorrisEffect {
  readonly mu: number;
  readonly muStar: number;
  /** Bootstrap percentile interval of muStar over trajectories. */
  readonly low: number;
  readonly high: number;
  readonly sigma: number;
  /** What muStar would be, on average, by luck alone; NaN for one replication. */
  readonly noise: number;
  /** The interval is above what luck alone can do (above 0 for one replication). */
  readonly matters: boolean;
}

export interface MorrisOptions {
  /** Chance for the bootstrap. */
  readonly uniform: Uniforms;
  readonly resamples?: number | undefined;
  readonly level?: number | undefined;
}

/** The mean size of a standard normal number: the root of 2/π. */
const MEAN_SIZE = 0.7978845608028654;

/**
 * By input. `outputs[t][s]` is a sample of the same replications for point s of trajectory t. A step from or to a point
 * with a NaN in it is left out; an input with fewer than two steps left is not known: NaN, and it does not matter. Throws a
 * RangeError for fewer than two trajectories.
 */
export function morrisEffects(
  trajectories: readonly MorrisTrajectory[],
  outputs: readonly (readonly Sample[])[],
  { uniform, resamples = 1_000, level = 0.95 }: MorrisOptions,
): MorrisEffect[] {
  if (trajectories.length < 2)
    throw new RangeError(`trajectories: expected at least 2, got ${trajectories.length}`);
  const inputs = trajectories[0]?.moved.length ?? 0;
  const replications = outputs[0]?.[0]?.length ?? 0;
  const t = replications > 1 ? studentQuantile((1 + level) / 2, replications - 1) : 0;
  const counts = Array.from({ length: resamples }, (_, row) =>
    resample(trajectories.length, row, uniform),
  );
  return Array.from({ length: inputs }, (_, input) => {
    const steps = trajectories.map((trajectory, t) =>
      elementary(trajectory, outputs[t] as readonly Sample[], input),
    );
    const known = steps.flatMap(({ effect }, t) => (Number.isNaN(effect) ? [] : [t]));
    const of = (t: number) => steps[t] as Elementary;
    const effects = known.map((t) => of(t).effect);
    const sizes = effects.map(Math.abs);
    const luck = Math.sqrt(mean(known.map((t) => of(t).luck)));
    const resampled = counts.map((times) => {
      let [sum, weight] = [0, 0];
      known.forEach((t, i) => {
        sum += (sizes[i] as number) * (times[t] as number);
        weight += times[t] as number;
      });
      return sum / weight;
    });
    const interval =
      known.length < 2
        ? { low: Number.NaN, high: Number.NaN }
        : percentileInterval(
            resampled.filter((value) => !Number.isNaN(value)),
            level,
          );
    return {
      mu: known.length < 2 ? Number.NaN : mean(effects),
      muStar: known.length < 2 ? Number.NaN : mean(sizes),
      ...interval,
      sigma: standardDeviation(effects),
      noise: MEAN_SIZE * luck,
      matters: interval.low > (replications === 1 ? 0 : t * luck),
    };
  });
}

interface Elementary {
  readonly effect: number;
  readonly luck: number;
}

/** One input's effect on one trajectory, and the variance that luck gives it. */
function elementary(
  { points, moved }: MorrisTrajectory,
  outputs: readonly Sample[],
  input: number,
): Elementary {
  const s = moved.indexOf(input);
  const step = (points[s + 1]?.[input] as number) - (points[s]?.[input] as number);
  const differences = minus(outputs[s + 1] as Sample, outputs[s] as Sample);
  return {
    effect: mean(differences) / step,
    luck: variance(differences) / differences.length / (step * step),
  };
}
