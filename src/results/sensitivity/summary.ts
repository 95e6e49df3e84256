/** What moves the difference between two arms: `summary.json` of a sensitivity analysis, also `--format json`. */
import type { Decomposed } from '../../experiment/decompose.ts';
import type { Parameter } from '../../experiment/parameters.ts';
import type { Reason } from '../../experiment/points/reason.ts';
import type { Quantity } from '../../experiment/quantity.ts';
import type { Screened } from '../../experiment/screen.ts';
import type { Arm, Grade, Scenario } from '../../scenario/scenario.ts';
import type { SobolIndex } from '../../statistics/sobol-indices.ts';
import { digested } from '../digested.ts';
import { decimals, shown } from '../shown.ts';

/** Of one parameter, in the unit of the measure for the whole of its range. */
export interface Effect {
  readonly path: string;
  /** Mean size, with its interval over trajectories; mean; spread. */
  readonly muStar: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly mu: number | null;
  readonly sigma: number | null;
  /** What the mean size would be by luck alone. */
  readonly noise: number | null;
  /** More than luck can do. */
  readonly matters: boolean;
}

export interface Index {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly resolved: boolean;
}

/** A parameter by its path, or all of one grade. */
export interface Factor {
  readonly id: string;
  readonly parameters: number;
  readonly first: Index;
  readonly total: Index;
}

export interface SensitivityMeasure {
  readonly indicator: string;
  /** Morris: the largest first. */
  readonly effects?: readonly Effect[];
  /** Sobol: of the mean difference, caused by the parameters; and the share of what varies between points that is luck. */
  readonly variance?: number | null;
  readonly noiseShare?: number | null;
  /** Sobol: groups in a fixed order, single parameters with the largest total first. */
  readonly factors?: readonly Factor[];
}

export interface SensitivitySummary {
  readonly schema: 'proeftuin/sensitivity@1';
  readonly scenario: string;
  readonly seed: string;
  readonly method: 'morris' | 'sobol';
  readonly groups: 'provenance' | 'none';
  /** Of the difference `to` − `from`, mean over the pilot’s years. */
  readonly from: string;
  readonly to: string;
  /** Trajectories, or base rows in use. */
  readonly samples: number;
  readonly replications: number;
  readonly points: number;
  /** Points (Morris) or base rows (Sobol) that could not be, and why one could not. */
  readonly failed: { readonly count: number; readonly example: Reason | null };
  readonly parameters: readonly {
    readonly path: string;
    readonly value: number;
    readonly range: readonly [number, number];
    readonly unit: string;
    readonly grade: Grade;
  }[];
  readonly measures: readonly SensitivityMeasure[];
  readonly digest: string;
}

export interface SensitivityAsked {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly from: Arm;
  readonly to: Arm;
  readonly quantities: readonly Quantity[];
  readonly parameters: readonly Parameter[];
  readonly groups: SensitivitySummary['groups'];
  readonly samples: number;
  readonly replications: number;
}

const common = (asked: SensitivityAsked) =>
  ({
    schema: 'proeftuin/sensitivity@1',
    scenario: asked.scenario.id,
    seed: asked.seed,
    groups: asked.groups,
    from: asked.from.id,
    to: asked.to.id,
    replications: asked.replications,
    parameters: asked.parameters.map(({ path, value, low, high, unit, grade }) => ({
      path,
      value,
      range: [low, high] as const,
      unit,
      grade,
    })),
  }) as const;

export function summariseScreening(
  asked: SensitivityAsked,
  { effects, points, failed }: Screened,
): SensitivitySummary {
  return digested({
    ...common(asked),
    method: 'morris',
    samples: asked.samples,
    points,
    failed: { count: failed.points, example: failed.example ?? null },
    measures: asked.quantities.map((quantity, m) => ({
      indicator: quantity.id,
      effects: (effects[m] ?? [])
        .map((effect, i) => ({
          path: asked.parameters[i]?.path ?? '',
          muStar: shown(quantity, effect.muStar),
          low: shown(quantity, effect.low),
          high: shown(quantity, effect.high),
          mu: shown(quantity, effect.mu),
          sigma: shown(quantity, effect.sigma),
          noise: shown(quantity, effect.noise),
          matters: effect.matters,
        }))
        .sort((a, b) => (b.muStar ?? -1) - (a.muStar ?? -1)),
    })),
  } as const);
}

/** `factors`: what was switched together, by name. */
export function summariseDecomposition(
  asked: SensitivityAsked,
  factors: readonly { readonly id: string; readonly inputs: readonly number[] }[],
  { indices, points, rows, failed }: Decomposed,
): SensitivitySummary {
  const inOrder = asked.groups === 'provenance';
  return digested({
    ...common(asked),
    method: 'sobol',
    samples: rows,
    points,
    failed: { count: failed.rows, example: failed.example ?? null },
    measures: asked.quantities.map(({ id }, m) => {
      const found = indices[m];
      const list = factors.map((factor, f) => ({
        id: factor.id,
        parameters: factor.inputs.length,
        first: indexOf(found?.factors[f]?.first),
        total: indexOf(found?.factors[f]?.total),
      }));
      const ranked = list.toSorted((a, b) => (b.total.value ?? -1) - (a.total.value ?? -1));
      return {
        indicator: id,
        variance: decimals(found?.variance ?? Number.NaN),
        noiseShare: decimals(found?.noiseShare ?? Number.NaN),
        factors: inOrder ? list : ranked,
      };
    }),
  } as const);
}

function indexOf(index: SobolIndex | undefined): Index {
  if (index === undefined) return { value: null, low: null, high: null, resolved: false };
  const { value, low, high, resolved } = index;
  return { value: decimals(value), low: decimals(low), high: decimals(high), resolved };
}
