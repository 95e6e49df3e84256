/** Lays what was asked beside a scenario into it, so that it is validated like what is written there. */
import type { ScenarioSource } from './resolve.ts';
import type { Entry, MapTree, Place, Tree } from './tree.ts';

/** The agreements are these conditions instead; their ids are `keep1`, `keep2` …. */
export function withAgreements(
  source: ScenarioSource,
  conditions: readonly string[],
  option: string,
): ScenarioSource {
  const items = conditions.map((condition, i) => {
    const at = { file: option, line: i + 1, column: 1 };
    return map(at, { id: `keep${i + 1}`, name: condition, condition });
  });
  return laid(source, 'agreements', { kind: 'list', at: start(option), items });
}

/** The indicators are this expression alone, under the id. */
export function withIndicator(
  source: ScenarioSource,
  id: string,
  expression: string,
  option: string,
): ScenarioSource {
  const at = start(option);
  const items = [map(at, { id, tolerance: 1, name: expression, expression })];
  return laid(source, 'indicators', { kind: 'list', at, items });
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });

function laid({ id, tree }: ScenarioSource, key: string, value: Tree): ScenarioSource {
  const entries = new Map(tree.entries).set(key, { at: value.at, tree: value });
  return { id, tree: { ...tree, entries } };
}

function map(at: Place, values: Readonly<Record<string, string | number>>): MapTree {
  const entries = Object.entries(values).map(([key, value]): [string, Entry] => [
    key,
    { at, tree: { kind: 'scalar', at, value } },
  ]);
  return { kind: 'map', at, entries: new Map(entries) };
}
