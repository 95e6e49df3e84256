/** An arm of a scenario beside itself: steered by people, by the scenario's rules, and by nobody. */
import { nestArmSettings } from './arms.ts';
import { complaints } from './complaints.ts';
import { overlay } from './overlay.ts';
import type { ScenarioSource } from './resolve.ts';
import { applySettings, nest } from './set.ts';
import { child, type Entry, type MapTree, type Place, scalarAt, type Tree } from './tree.ts';

/** Ids of the arms, in the order in which they are compared: nobody decides first, for all else is held against it. */
export const steeredArms = ['undecided', 'byRules', 'decided'] as const;
export type SteeredArm = (typeof steeredArms)[number];

const names: Readonly<Record<SteeredArm, { readonly nl: string; readonly en: string }>> = {
  undecided: { nl: 'zonder besluiten', en: 'no decisions' },
  byRules: { nl: 'vaste regels', en: 'standing rules' },
  decided: { nl: 'besluiten', en: 'decisions' },
};

export interface Steered {
  readonly source: ScenarioSource;
  /** Without `byRules` where the scenario has no rules for the arm. */
  readonly arms: readonly SteeredArm[];
}

/** The settings laid over the scenario, so that what is made of an arm has them too. Throws `Faults`. */
export function settled({ id, tree }: ScenarioSource, set: readonly string[]): ScenarioSource {
  const complain = complaints();
  const whole = applySettings(nestArmSettings(tree, complain), set, complain);
  complain.settle();
  return { id, tree: whole };
}

/** Of a settled scenario. `decisions` is a list as a log or a scenario has it. */
export function steered({ id, tree }: ScenarioSource, arm: string, decisions: Tree): Steered {
  const arms = child(tree, 'arms');
  const own = child(arms, arm);
  if (arms?.kind !== 'list' || own?.kind !== 'map')
    throw new RangeError(`arm: expected one of the scenario's, got ${arm}`);
  const { at } = own;
  const nothing: Tree = { kind: 'list', at, items: [] };
  const steering = {
    undecided: { rules: nothing, decisions: nothing },
    byRules: { decisions: nothing },
    decided: { rules: nothing, decisions },
  };
  const made = steeredArms.map((one) => armLike(own, one, steering[one]));
  const others = arms.items.filter(
    (item) => !steeredArms.includes(scalarAt(item, 'id') as SteeredArm),
  );
  const entries = new Map(tree.entries).set('arms', {
    at: tree.entries.get('arms')?.at ?? at,
    tree: { ...arms, items: [...others, ...made] },
  });
  const ruled = hasRules(tree, own);
  return {
    source: { id, tree: { ...tree, entries } },
    arms: steeredArms.filter((one) => one !== 'byRules' || ruled),
  };
}

/** The arm has rules of its own, or else the scenario has rules. */
function hasRules(tree: MapTree, arm: Tree): boolean {
  const own = child(child(child(arm, 'set'), 'steering'), 'rules');
  const rules = own ?? child(child(tree, 'steering'), 'rules');
  return rules?.kind === 'list' && rules.items.length > 0;
}

function armLike(arm: MapTree, id: SteeredArm, steering: Readonly<Record<string, Tree>>): MapTree {
  const { at } = arm;
  const set = child(arm, 'set') ?? mapOf(at, {});
  const complain = complaints();
  const over = overlay(set, nest(['steering'], mapOf(at, steering), at), complain);
  complain.settle();
  const { nl, en } = names[id];
  const entries = new Map(arm.entries)
    .set('id', { at, tree: { kind: 'scalar', at, value: id } })
    .set('name', { at, tree: mapOf(at, { nl: scalar(at, nl), en: scalar(at, en) }) })
    .set('set', { at, tree: over });
  return { ...arm, entries };
}

const scalar = (at: Place, value: string): Tree => ({ kind: 'scalar', at, value });

const mapOf = (at: Place, values: Readonly<Record<string, Tree>>): MapTree => ({
  kind: 'map',
  at,
  entries: new Map(
    Object.entries(values).map(([key, tree]): [string, Entry] => [key, { at, tree }]),
  ),
});
