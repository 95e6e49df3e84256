/** From what was written to the scenario that the model reads: one table of contents. */
import { nestArmSettings, resolveArms, resolveRegime, resolveSteering } from './arms.ts';
import { checks } from './check/checks.ts';
import { chooseArms } from './choose-arms.ts';
import { complaints } from './complaints.ts';
import { frozen } from './frozen.ts';
import { provenance } from './provenance.ts';
import type { Scenario, WrittenScenario } from './scenario.ts';
import { reading, readSections, strictSections } from './sections.ts';
import { applyNumbers, applySettings } from './set.ts';
import { type MapTree, plain } from './tree.ts';

/** All that the files of one scenario say, laid over each other; plain data, to be kept or sent to a worker. */
export interface ScenarioSource {
  /** Name of the file without its ending. */
  readonly id: string;
  readonly tree: MapTree;
}

export interface ResolveOptions {
  /** `path=value`, typed and validated like the file, in this order. */
  readonly set?: readonly string[];
  /** Numbers by their paths, laid over all of it; faults in them are faults of `option`. */
  readonly numbers?: {
    readonly option: string;
    readonly values: ReadonlyMap<string, number>;
  };
  /** Ids of the arms that are wanted, in this order; absent: all. */
  readonly arms?: readonly string[];
  /** Without provenance and what was written, which a simulation does not read: for who resolves thousands. */
  readonly bare?: boolean;
}

/** Validates and completes a scenario; deep-frozen. Throws `Faults` with everything that is wrong. */
export function resolveScenario(
  { id, tree: written }: ScenarioSource,
  { set = [], numbers, arms, bare = false }: ResolveOptions = {},
): Scenario {
  const complain = complaints();
  const settled = applySettings(nestArmSettings(written, complain), set, complain);
  const tree =
    numbers === undefined
      ? settled
      : applyNumbers(settled, numbers.values, numbers.option, complain);
  const sections = readSections(tree, complain);
  const strict = strictSections(sections, reading(tree, sections, complain));
  const years = Math.ceil((strict.horizon?.pilot ?? 12) / 12);
  const frame = { tree, sections, complain, years };
  const today = sections.today === undefined ? undefined : resolveRegime(sections.today, frame);
  const steering = resolveSteering(sections, strict.programmes, frame);
  const base = {
    id,
    ...strict,
    ...steering,
    today,
    arms: [],
    provenance: [],
  } as unknown as Scenario;
  const all = resolveArms(base, frame);
  for (const check of checks) check({ ...frame, base, arms: all });
  const chosen = chooseArms(all, arms, sections, complain);
  complain.settle();
  return frozen({
    ...base,
    arms: chosen,
    provenance: bare ? [] : provenance(tree, sections, chosen),
    written: bare ? {} : (plain(tree) as WrittenScenario),
  });
}
