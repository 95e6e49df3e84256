/** Reads what is decided on the way as if it stood in a log: by the same rules, with the same complaints. */
import { complaints } from '../../scenario/complaints.ts';
import { resolveScenario, type ScenarioSource } from '../../scenario/resolve.ts';
import type { Measures, Scenario, Text } from '../../scenario/scenario.ts';
import type { WrittenDecision } from '../../scenario/schema/decision-log.ts';
import { steered } from '../../scenario/steered.ts';
import { child, plain, scalarAt, type Tree } from '../../scenario/tree.ts';
import { readYaml } from '../../scenario/written.ts';
import type { Named } from './message.ts';

export interface ReadBack {
  /** The steered arm beside itself, before anything is decided. */
  readonly scenario: Scenario;
  /** The regimes that the scenario has. */
  readonly regimes: readonly Named[];
  /** One for every decision; these are in order of time. Throws `Faults`. */
  measures(decisions: readonly WrittenDecision[]): readonly Measures[];
}

export function readBack(source: ScenarioSource, arm: string): ReadBack {
  const before = steered(source, arm, listOf([]));
  const regimes = child(source.tree, 'regimes');
  return {
    scenario: resolveScenario(before.source, { arms: before.arms, bare: true }),
    regimes: regimes?.kind === 'list' ? regimes.items.map(named) : [],
    measures(decisions) {
      const { source: decided } = steered(source, arm, listOf(decisions));
      const { arms } = resolveScenario(decided, { arms: ['decided'], bare: true });
      const made = arms[0]?.scenario.steering.decisions ?? [];
      return made.map(({ measures }) => measures);
    },
  };
}

/** The scenario was resolved, so every regime has an id and a name. */
function named(regime: Tree): Named {
  const name = child(regime, 'name') as Tree;
  const written = plain(name) as string | Text;
  return {
    id: String(scalarAt(regime, 'id')),
    name: typeof written === 'string' ? { nl: written, en: written } : written,
  };
}

function listOf(decisions: readonly WrittenDecision[]): Tree {
  const complain = complaints();
  const tree = readYaml(JSON.stringify(decisions), 'decisions', complain);
  complain.settle();
  return tree as Tree;
}
