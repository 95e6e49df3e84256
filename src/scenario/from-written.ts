/** A scenario from what a run wrote down of it: nothing is read but this text. */
import { complaints } from './complaints.ts';
import { resolveScenario, type ScenarioSource } from './resolve.ts';
import type { Scenario, WrittenScenario } from './scenario.ts';
import type { MapTree } from './tree.ts';
import { readYaml } from './written.ts';

/** `file` is where the text stands, for whoever must mend it. Throws Faults like a file that is at fault. */
export function scenarioFromWritten(
  id: string,
  written: WrittenScenario,
  arms: readonly string[],
  file: string,
): Scenario {
  return resolveScenario(sourceFromWritten(id, written, file), { arms });
}

/** The same before it is resolved, for who lays settings over it. */
export function sourceFromWritten(
  id: string,
  written: WrittenScenario,
  file: string,
): ScenarioSource {
  const complain = complaints();
  const tree = readYaml(JSON.stringify(written), file, complain);
  complain.settle();
  return { id, tree: tree as MapTree };
}
