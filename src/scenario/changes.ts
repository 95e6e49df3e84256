/** Settings as a file of their own, which says no more than they do and stands on the scenario that they change. */
import { stringify } from 'yaml';
import { nestArmSettings } from './arms.ts';
import { complaints } from './complaints.ts';
import { overlay } from './overlay.ts';
import type { ScenarioSource } from './resolve.ts';
import { applySettings, nest, targets } from './set.ts';
import { child, type MapTree, type Path, type Place, plain, type Tree } from './tree.ts';

export interface Changes {
  /** As `extends` names the file that they change. */
  readonly base: string;
  /** `path=value`, as `--set` takes them, in this order. */
  readonly set: readonly string[];
  /** What a reader should know, line by line. */
  readonly comment: readonly string[];
}

/**
 * The text of a scenario file: the base with these settings laid over it, each in the section where it belongs. Throws
 * Faults when a setting is none.
 */
export function changesFile(source: ScenarioSource, { base, set, comment }: Changes): string {
  const written = plain(changedTree(source, set)) as Readonly<Record<string, unknown>>;
  const head = comment.map((line) => `# ${line}\n`).join('');
  return `${head}${stringify({ extends: base, ...written }, { lineWidth: 0 })}`;
}

/** Only what changes, nested as in a file. */
function changedTree({ tree }: ScenarioSource, set: readonly string[]): MapTree {
  const complain = complaints();
  let whole = nestArmSettings(tree, complain);
  let changes: Tree = { kind: 'map', at: start, entries: new Map() };
  for (const setting of set) {
    const path = setting.slice(0, Math.max(0, setting.indexOf('='))).trim();
    const places = targets(whole, path.split('.'));
    whole = applySettings(whole, [setting], complain);
    complain.settle();
    for (const place of places) {
      const value = place.reduce<Tree | undefined>(child, whole);
      if (value === undefined) continue;
      changes = overlay(changes, nest(written(place), value, start), complain);
    }
  }
  complain.settle();
  return changes as MapTree;
}

const start: Place = { file: '--set', line: 1, column: 1 };

/** An arm's own settings stand in a file by their paths: `budget.carry: 1`. */
function written(place: Path): string[] {
  const [arms, id, set, ...rest] = place.map(String);
  return arms === 'arms' && set === 'set' && id !== undefined
    ? [arms, id, set, rest.join('.')]
    : place.map(String);
}
