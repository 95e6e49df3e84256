/** What holds in how many plausible worlds: `summary.json` of an uncertain run, also `--format json`. */
import type { DrawnWorlds } from '../../experiment/draw-worlds.ts';
import type { Reason } from '../../experiment/points/reason.ts';
import type { Quantity } from '../../experiment/quantity.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { acceptability } from '../../statistics/acceptability.ts';
import type { Proportion } from '../../statistics/proportion.ts';
import { quantiles } from '../../statistics/quantile.ts';
import { worldMeans } from '../../statistics/world-means.ts';
import { worldVariance } from '../../statistics/world-variance.ts';
import { digested } from '../digested.ts';
import { decimals, shown } from '../shown.ts';

/** Of the worlds, with how well so many worlds tell it. */
export interface WorldShare {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface UncertainMeasure {
  readonly indicator: string;
  /** Of the difference from today: its mean over worlds, with the 95 % interval of that mean. */
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Between which values the means of 95 % of the worlds lie, and of half of them above. */
  readonly worlds: {
    readonly p2_5: number | null;
    readonly p50: number | null;
    readonly p97_5: number | null;
  };
  /** Standard deviations: between the means of worlds, by not knowing; of one replication in a world, by luck. */
  readonly parameters: number | null;
  readonly luck: number | null;
  /** Of the variance of one replication, what is not luck. */
  readonly share: number | null;
}

export interface UncertainSummary {
  readonly schema: 'proeftuin/uncertain@1';
  readonly scenario: string;
  readonly seed: string;
  /** In use, and how many were drawn; some cannot be. */
  readonly worlds: number;
  readonly drawn: number;
  readonly failed: { readonly count: number; readonly example: Reason | null };
  readonly replications: number;
  /** Paths of the numbers that were drawn. */
  readonly parameters: readonly string[];
  readonly arms: readonly {
    readonly id: string;
    /** It costs less than today and no more children wait over three months. */
    readonly better: WorldShare;
    readonly agreements: readonly ({ readonly id: string } & WorldShare)[];
    /** All agreements. */
    readonly all: WorldShare;
    readonly measures: readonly UncertainMeasure[];
  }[];
  /** In which share of the worlds all agreements hold in the pilot’s arm, by the yearly shrink of its budget. */
  readonly curve: readonly ({ readonly rate: number } & WorldShare)[];
  readonly digest: string;
}

/** Where in a world’s numbers is what. */
export interface WorldLayout {
  readonly arms: readonly {
    readonly id: string;
    /** Differences from today, in the order of the quantities. */
    readonly differences: readonly number[];
    readonly margins: readonly number[];
  }[];
  readonly curve: readonly { readonly rate: number; readonly margins: readonly number[] }[];
}

export interface UncertainAsked {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Money and waiting. */
  readonly quantities: readonly Quantity[];
  readonly parameters: readonly string[];
  readonly replications: number;
  readonly drawn: number;
  readonly layout: WorldLayout;
}

/** Throws a RangeError for fewer than two worlds. */
export function summariseWorlds(
  asked: UncertainAsked,
  { worlds, failed }: DrawnWorlds,
): UncertainSummary {
  const { scenario, seed, quantities, parameters, replications, drawn, layout } = asked;
  const shared = { sharedLuck: true };
  const table = (place: number) =>
    worlds.map((world) => Float64Array.from(world, (all) => all[place] as number));
  /** Means of the worlds, spread as the true ones; NaN where a replication had nothing to measure. */
  const means = (place: number): number[] => {
    const rows = table(place);
    const whole = rows.filter((row) => !row.some(Number.isNaN));
    const known =
      whole.length < 2 ? whole.map((row) => row[0] as number) : worldMeans(whole, shared);
    let next = 0;
    return rows.map((row) => (row.some(Number.isNaN) ? Number.NaN : (known[next++] as number)));
  };
  const holding = (margins: readonly (readonly number[])[]) =>
    acceptability(worlds.map((_, w) => margins.map((of) => of[w] as number)));
  const agreements = scenario.agreements.map(({ id }) => id);
  return digested({
    schema: 'proeftuin/uncertain@1',
    scenario: scenario.id,
    seed,
    worlds: worlds.length,
    drawn,
    failed: { count: failed.worlds, example: failed.example ?? null },
    replications,
    parameters,
    arms: layout.arms.map(({ id, differences, margins }) => {
      const held = holding(margins.map(means));
      return {
        id,
        better: shareOf(holding(differences.map((at) => means(at).map((x) => 0 - x))).all),
        agreements: agreements.map((agreement, c) => ({
          id: agreement,
          ...shareOf(held.each[c]),
        })),
        all: shareOf(margins.length === 0 ? undefined : held.all),
        measures: quantities.map((quantity, q) =>
          measured(quantity, table(differences[q] as number), means(differences[q] as number)),
        ),
      };
    }),
    curve: layout.curve.map(({ rate, margins }) => ({
      rate,
      ...shareOf(holding(margins.map(means)).all),
    })),
  } as const);
}

function measured(
  quantity: Quantity,
  table: readonly Float64Array[],
  means: readonly number[],
): UncertainMeasure {
  const whole = table.filter((row) => !row.some(Number.isNaN));
  const known = means.filter((mean) => !Number.isNaN(mean));
  const of = worldVariance(whole, { sharedLuck: true });
  const [p2_5, p50, p97_5] = quantiles(known, [0.025, 0.5, 0.975]).map((x) => shown(quantity, x));
  return {
    indicator: quantity.id,
    mean: shown(quantity, of.mean),
    low: shown(quantity, of.low),
    high: shown(quantity, of.high),
    worlds: { p2_5: p2_5 ?? null, p50: p50 ?? null, p97_5: p97_5 ?? null },
    parameters: shown(quantity, Math.sqrt(of.between)),
    luck: shown(quantity, Math.sqrt(of.within)),
    share: decimals(of.share),
  };
}

function shareOf(found: Proportion | undefined): WorldShare {
  if (found === undefined) return { share: null, low: null, high: null };
  const { share, low, high } = found;
  return { share: decimals(share), low: decimals(low), high: decimals(high) };
}
