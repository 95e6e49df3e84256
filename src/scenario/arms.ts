import type { Complaints } from './complaints.ts';
import { overlay } from './overlay.ts';
import type { Arm, Programme, Regime, Scenario, Text } from './scenario.ts';
import { complainOf } from './schema/issues.ts';
import { regime as regimeSchema, strictRegime } from './schema/regime.ts';
import { strictSteering } from './schema/steering.ts';
import { reading, readSections, type Sections, strictSections } from './sections.ts';
import { isMechanism, nest } from './set.ts';
import { child, type Entry, type MapTree, plain, type Tree } from './tree.ts';

/** Sections that an arm may change. The rest is the same in every arm: the same children, the same years. */
export const armSections = [
  'need',
  'notice',
  'access',
  'products',
  'providers',
  'outcomes',
  'steering',
];

/** Writes out the dotted keys of every arm's `set`: `{budget.carry: 1}` becomes `{budget: {carry: 1}}`. */
export function nestArmSettings(tree: MapTree, complain: Complaints): MapTree {
  const arms = child(tree, 'arms');
  const entry = tree.entries.get('arms');
  if (arms?.kind !== 'list' || entry === undefined) return tree;
  const items = arms.items.map((arm) => {
    const set = child(arm, 'set');
    if (arm.kind !== 'map' || set?.kind !== 'map') return arm;
    const empty: Tree = { kind: 'map', at: set.at, entries: new Map<string, Entry>() };
    const nested = [...set.entries].reduce(
      (whole, [key, { at, tree }]) => overlay(whole, nest(key.split('.'), tree, at), complain),
      empty as Tree,
    );
    return { ...arm, entries: new Map(arm.entries).set('set', { at: set.at, tree: nested }) };
  });
  return {
    ...tree,
    entries: new Map(tree.entries).set('arms', { ...entry, tree: { ...arms, items } }),
  };
}

export interface Frame {
  readonly tree: MapTree;
  readonly sections: Sections;
  readonly complain: Complaints;
  readonly years: number;
}

/** The strict regime of an id, or nothing when it is unknown or at fault. */
export function resolveRegime(
  id: string,
  frame: Frame,
  over?: { readonly tree: MapTree; readonly owner: string },
): Regime | undefined {
  const { tree, sections, complain, years } = frame;
  const written = child(child(tree, 'regimes'), id);
  if (written === undefined) return undefined;
  const prefix = ['regimes', id];
  const own =
    over === undefined
      ? tree
      : (overlay(tree, nest(prefix, over.tree, over.tree.at), complain) as MapTree);
  const whole = child(child(own, 'regimes'), id) as Tree;
  const result = regimeSchema.safeParse(plain(whole));
  // Faults in the regime itself were found when its section was read; only what the arm laid over it is new.
  const owner = over?.owner ?? '';
  const found = over === undefined ? { tree: own, prefix } : { tree: whole, prefix: [], owner };
  if (!result.success) {
    complainOf(result.error.issues, { schema: regimeSchema, ...found }, complain);
    return undefined;
  }
  const read = reading(found.tree, sections, complain, owner);
  return strictRegime(result.data, found.prefix, years, read);
}

/** What a steering group may do, with the programmes and regimes that it names as the scenario has them. */
export function resolveSteering(
  { steering }: Sections,
  programmes: readonly Programme[] | undefined,
  frame: Frame,
): Pick<Scenario, 'steering'> | undefined {
  if (steering === undefined) return undefined;
  const named = {
    programme: (id: string) => programmes?.find((one) => one.id === id),
    regime: (id: string) => resolveRegime(id, frame),
  };
  return { steering: strictSteering(steering, named) };
}

/** Every arm with its overlay applied; arms at fault are left out. */
export function resolveArms(base: Scenario, frame: Frame): Arm[] {
  return (frame.sections.arms ?? []).flatMap(({ id, name, regime, programmes }) => {
    const set = child(child(child(frame.tree, 'arms'), id), 'set');
    const over = set?.kind === 'map' ? set : undefined;
    const [ofRegime, ofRest] = [part(over, isMechanism), part(over, (key) => !isMechanism(key))];
    const owner = `arms.${id}.`;
    const resolved = resolveRegime(regime, frame, ofRegime && { tree: ofRegime, owner });
    const scenario = ofRest === undefined ? base : changed(base, ofRest, owner, frame);
    if (resolved === undefined) return [];
    const used = programmes.flatMap(
      (one) => scenario.programmes?.find((other) => other.id === one) ?? [],
    );
    return [{ id, name: name as Text, regime: resolved, programmes: used, scenario }];
  });
}

function part(set: MapTree | undefined, wanted: (key: string) => boolean): MapTree | undefined {
  const entries = [...(set?.entries ?? [])].filter(([key]) => wanted(key));
  return set === undefined || entries.length === 0
    ? undefined
    : { ...set, entries: new Map(entries) };
}

function changed(base: Scenario, over: MapTree, owner: string, frame: Frame): Scenario {
  const { tree, complain } = frame;
  for (const [key, { at }] of over.entries) {
    if (armSections.includes(key)) continue;
    const list = armSections.join(', ');
    const expected = {
      nl: `een mechanisme, of een van ${list}`,
      en: `a mechanism, or one of ${list}`,
    };
    complain.add(at, owner + key, expected, key);
  }
  const allowed = part(over, (key) => armSections.includes(key));
  if (allowed === undefined) return base;
  const own = overlay(tree, allowed, complain) as MapTree;
  const sections = readSections(own, complain, owner);
  const strict = strictSections(sections, reading(own, sections, complain, owner));
  return { ...base, ...strict, ...resolveSteering(sections, base.programmes, frame) } as Scenario;
}
