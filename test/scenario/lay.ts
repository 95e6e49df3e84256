import { complaints } from '../../src/scenario/complaints.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { overlay } from '../../src/scenario/overlay.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { MapTree, Tree } from '../../src/scenario/tree.ts';
import { demandUniqueIds } from '../../src/scenario/unique-ids.ts';
import { readYaml } from '../../src/scenario/written.ts';

const teaching = openScenario('scenarios/les.yaml').tree;

/** The scenario of `x.yaml` with these lines, that extends the teaching scenario; quicker than from disk. */
export function lay(lines: string): Scenario {
  const complain = complaints();
  const over = readYaml(lines, 'x.yaml', complain) as Tree;
  if (over !== undefined) demandUniqueIds(over, complain);
  complain.settle();
  const tree = overlay(teaching, over, complain) as MapTree;
  complain.settle();
  return resolveScenario({ id: 'x', tree });
}
