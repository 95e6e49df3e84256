/** Arms in between two arms: each part as in the one or as in the other. */
import type { Arm, Regime } from '../scenario/scenario.ts';
import type { Mechanism } from '../scenario/schema/regime.ts';
import { groupOfMechanism, type MechanismGroup, mechanismGroups } from './mechanism-groups.ts';

/** What changes together. `rest`: programmes, and what an arm changes outside its regime. */
export interface Part {
  readonly id: MechanismGroup | Mechanism | 'rest';
  readonly mechanisms: readonly Mechanism[];
}

const mechanisms = Object.keys(groupOfMechanism) as Mechanism[];

/** The groups of mechanisms, and the rest where the arms differ in it. */
export function groupedParts(from: Arm, to: Arm): Part[] {
  const groups = mechanismGroups.map((id) => ({
    id,
    mechanisms: mechanisms.filter((one) => groupOfMechanism[one] === id),
  }));
  return [...groups, ...restOf(from, to)];
}

/** Single mechanisms, as far as they differ. */
export function singleParts(from: Arm, to: Arm): Part[] {
  const differing = mechanisms.filter((one) => !same(from.regime[one], to.regime[one]));
  return [...differing.map((id) => ({ id, mechanisms: [id] })), ...restOf(from, to)];
}

/** The parts of which the bit is set as in `to`, all others as in `from`. */
export function hybridArm(from: Arm, to: Arm, parts: readonly Part[], coalition: number): Arm {
  const taken = parts.filter((_, i) => (coalition >> i) & 1);
  const changed = taken.flatMap((part) => part.mechanisms.map((one) => [one, to.regime[one]]));
  const regime: Regime = { ...from.regime, ...Object.fromEntries(changed) };
  const { programmes, scenario } = taken.some(({ id }) => id === 'rest') ? to : from;
  return { id: 'hybrid', name: from.name, regime, programmes, scenario };
}

/** The same arm with money for everything. */
export function withOpenBudget(arm: Arm): Arm {
  return { ...arm, regime: { ...arm.regime, budget: { ...arm.regime.budget, kind: 'open' } } };
}

function restOf(from: Arm, to: Arm): Part[] {
  const equal = same(from.programmes, to.programmes) && from.scenario === to.scenario;
  return equal ? [] : [{ id: 'rest', mechanisms: [] }];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
