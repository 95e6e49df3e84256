/** Where every number of a scenario comes from, gathered from what was written. */

import { mayHold, mayRun } from './may-come.ts';
import { isNumber } from './overlay.ts';
import type { Arm, Grade, Provenance } from './scenario.ts';
import { citation } from './schema/citation.ts';
import { mechanisms } from './schema/regime.ts';
import { root, type Section } from './schema/root.ts';
import { below, unitIn } from './schema/within.ts';
import type { Sections } from './sections.ts';
import { isMechanism } from './set.ts';
import { child, type MapTree, plain, scalarAt, type Tree } from './tree.ts';

type Schema = Parameters<typeof below>[0];

/** Sections about the world and the practices in it; the others steer the experiment or judge its result. */
const sectionsOfTheModel = [
  'prices',
  'horizon',
  'area',
  'demography',
  'schools',
  'need',
  'notice',
  'access',
  'products',
  'providers',
  'regimes',
  'programmes',
  'outcomes',
] as const satisfies readonly Section[];

/** Regimes and programmes that neither today nor one of `arms` uses are left out. */
export function provenance(tree: MapTree, sections: Sections, arms: readonly Arm[]): Provenance[] {
  const used: Partial<Record<Section, Set<string>>> = {
    regimes: new Set([sections.today ?? '', ...arms.flatMap(mayHold).map(({ id }) => id)]),
    programmes: new Set(arms.flatMap((arm) => mayRun(arm).map((programme) => programme.id))),
  };
  const references = sections.references ?? {};
  const rows = sectionsOfTheModel.flatMap((section) => {
    const value = child(tree, section);
    if (value === undefined) return [];
    return numbers(root.shape[section], value, section).filter(({ path }) => {
      const [, id = ''] = path.split('.');
      return used[section]?.has(id) ?? true;
    });
  });
  const own = arms.flatMap(({ id }) => {
    const set = child(child(child(tree, 'arms'), id), 'set');
    if (set?.kind !== 'map') return [];
    return [...set.entries].flatMap(([key, { tree }]) => {
      // What a group decides is a choice, not a number that anybody must have measured.
      if (key === 'steering') return [];
      const schema = isMechanism(key) ? mechanisms[key] : root.shape[key as Section];
      return numbers(schema, tree, `arms.${id}.${key}`);
    });
  });
  return [...rows, ...own].map((row) => provenanceOf(row, references));
}

interface Row {
  readonly path: string;
  readonly tree: Tree;
  readonly unit: string;
}

/** Every number below a value, by the schema that knows which scalars are numbers and in which unit. */
function numbers(schema: Schema, tree: Tree, path: string): Row[] {
  const leaf = unitIn([schema]);
  if (isNumber(tree) || tree.kind === 'scalar') {
    const isOne = tree.kind !== 'scalar' || typeof tree.value === 'number';
    return isOne && leaf !== undefined ? [{ path, tree, unit: leaf }] : [];
  }
  const under = (key: string, index: string | number, value: Tree): Row[] =>
    below(schema, index)
      .slice(0, 1)
      .flatMap((one) => numbers(one, value, `${path}.${key}`));
  if (tree.kind === 'map')
    return [...tree.entries].flatMap(([key, entry]) => under(key, key, entry.tree));
  return tree.items.flatMap((item, index) =>
    under(String(scalarAt(item, 'id') ?? index), index, item),
  );
}

interface LongNumber {
  readonly value?: number;
  readonly perYear?: number;
  readonly range?: readonly [number, number];
  readonly source?: string;
  readonly grade?: Grade;
  readonly unit?: string;
  readonly per?: string;
  readonly dist?: 'uniform' | 'triangular' | 'logUniform';
  readonly fit?: boolean;
  readonly note?: string;
}

function provenanceOf(
  { path, tree, unit }: Row,
  references: Readonly<Record<string, string>>,
): Provenance {
  const written = plain(tree);
  const long: LongNumber =
    typeof written === 'number' ? { value: written } : (written as LongNumber);
  const { value = long.perYear ?? 0, range, dist, fit } = long;
  const named =
    long.source === undefined || long.source === 'assumption'
      ? undefined
      : citation(long.source, references);
  const source = [named, long.note].filter((part) => part !== undefined).join('; ');
  return {
    path,
    value,
    ...(range === undefined ? {} : { range }),
    grade: long.grade ?? (named === undefined ? 'assumption' : 'cited'),
    ...(source === '' ? {} : { source }),
    unit:
      long.unit ??
      (long.perYear !== undefined ? 'chance a year' : long.per ? `euro per ${long.per}` : unit),
    ...(dist === undefined || dist === 'uniform' ? {} : { dist }),
    ...(fit === true ? { fit } : {}),
  };
}
