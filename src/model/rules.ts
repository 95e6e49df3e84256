/**
 * What holds in one arm: the scenario and the funding regime as tables, and what changes by month. A step
 * never asks which regime it is in; it asks here what the rule is.
 */
import type { Population } from '../population/population.ts';
import type { Dice } from '../random/dice.ts';
import type { Domain, Regime, Scenario } from '../scenario/scenario.ts';
import type { ProgrammeInForce } from './access/programme.ts';
import type { Baseline } from './baseline.ts';
import type { Funds } from './ledger/money.ts';
import type { NeedRates } from './need/chances.ts';
import type { Products } from './products.ts';

export interface PerLevel {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

export interface Rules {
  readonly scenario: Scenario;
  /** May be changed by the steering group. */
  regime: Regime;
  /** Pilot month in which the regime began to hold: what is new about it counts from there. */
  since: number;
  readonly population: Population;
  /** Rows from here on are VO pupils who live elsewhere. */
  readonly outsideFrom: number;
  readonly dice: Dice;
  readonly products: Products;
  /** What two levels and two products say of a child (`outcomes/facts.ts`). */
  readonly facts: Uint16Array;
  readonly need: Readonly<Record<Domain, NeedRates>>;
  /** Largest multipliers that programmes may put on a step, and largest effect of any product, by level. */
  readonly mostFactor: Readonly<Record<Domain, PerLevel>>;
  readonly mostEffect: Readonly<Record<Domain, Float64Array>>;
  /** What bounds a child's need in the dense pass, [age segment * CLASSES + need class]. */
  readonly bounds: Int32Array;
  /** Words of a review below which running help changes, see `support/turning.ts`. */
  readonly turning: Float64Array;
  readonly routes: { readonly cumulative: Float64Array; readonly count: number };
  /** Monthly chance that the procedure ends, [code * (routes + 1) + route]; 1 where there is none. */
  readonly procedure: Float64Array;
  /** Monthly chance that the intake ends, by product code. */
  readonly intake: Float64Array;
  readonly q4Mix: Float64Array;
  /** SMW cases that each school's hours carry at once, before programmes. */
  readonly schoolCases: Float64Array;
  /** Cases that a team not tied to a school carries at once, by product code. */
  readonly teamCases: Float64Array;
  readonly programmes: readonly ProgrammeInForce[];
  readonly funds: Funds;
  /** What the run-in measured; absent while it is being measured. */
  readonly baseline: Baseline | undefined;
  /** Chance a month that a child at level 0-1 is brought in too. */
  readonly latent: number;
  /** Most children at once by provider index (Infinity where nothing binds), and each product's provider or -1. */
  readonly volume: Float64Array;
  readonly providerOf: Int8Array;

  /** What changes by month (see `renew`). */
  readonly now: Now;
  running: readonly ProgrammeInForce[];
  /** Hours of casework a week that the steering group added, by school; undefined where it added none. */
  smwOnTop: Float64Array | undefined;
  /** SMW hours now ÷ the contract's, by school; undefined while nothing changes them. */
  hoursFactor: Float64Array | undefined;
}

/** The multipliers of one month. */
export interface Now {
  month: number;
  /** Multiplies the first step in both domains. */
  prevention: number;
  /** Part of the planned prevention that last month's money paid for. */
  preventionPaid: number;
  /** Effect of help that started under a practice still being learned. */
  learned: number;
  /** Multiplies the chance that help ends at a review, and that need is noticed. */
  durationDrift: number;
  volumeDrift: number;
  /** Chance that an unnoticed need is noticed, by level, before programmes. */
  readonly notice: Readonly<Record<Domain, Float64Array>>;
}

/** What bounds the dense pass of need. */
export type NeedRules = Pick<Rules, 'need' | 'mostFactor' | 'mostEffect'>;
