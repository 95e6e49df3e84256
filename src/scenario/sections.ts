/** From the tree of what was written to the sections of the strict scenario; a section at fault is left out. */
import * as z from 'zod';
import type { Complaints } from './complaints.ts';
import type { Scenario } from './scenario.ts';
import { strictAccess } from './schema/access.ts';
import { strictArea } from './schema/area.ts';
import { strictDemography } from './schema/demography.ts';
import { complainOf } from './schema/issues.ts';
import { strictOutcomes } from './schema/outcomes.ts';
import { strictProduct } from './schema/product.ts';
import { strictProgramme } from './schema/programme.ts';
import { root, type Section, type Written } from './schema/root.ts';
import { strictSchools } from './schema/schools.ts';
import { strictTarget } from './schema/target.ts';
import type { Reading } from './schema/whole.ts';
import { below } from './schema/within.ts';
import { child, type MapTree, pathText, placeOf, plain, type Tree } from './tree.ts';

export type Sections = { readonly [S in Section]?: Written<S> };
/** The strict scenario but for what depends on the arms or on regimes. */
export type Base = Omit<Scenario, 'id' | 'arms' | 'today' | 'steering' | 'provenance' | 'written'>;

/** Parses every section by its own schema; `owner` is put before every path, for what an arm changed. */
export function readSections(tree: MapTree, complain: Complaints, owner = ''): Sections {
  const sections: Record<string, unknown> = {};
  for (const section of Object.keys(root.shape) as Section[]) {
    const written = child(tree, section);
    const schema = root.shape[section];
    const result = schema.safeParse(written === undefined ? undefined : plain(written));
    if (result.success) sections[section] = result.data;
    else {
      complainOf(result.error.issues, { schema, tree, prefix: [section], owner }, complain);
      sections[section] = healthyItems(schema, written);
    }
  }
  const unknown = [...tree.entries.keys()].filter((key) => !Object.hasOwn(root.shape, key));
  if (unknown.length > 0) {
    const issue = {
      code: 'unrecognized_keys',
      keys: unknown,
      path: [],
      message: '',
    } satisfies z.core.$ZodIssue;
    complainOf([issue], { schema: root, tree, prefix: [], owner }, complain);
  }
  return sections as Sections;
}

/** What can still be checked of a list with a fault in it. */
function healthyItems(schema: z.core.$ZodType, written: Tree | undefined): unknown[] | undefined {
  const [element] = below(schema, 0);
  if (written?.kind !== 'list' || element === undefined) return undefined;
  return written.items.flatMap((item) => {
    const result = z.safeParse(element, plain(item));
    return result.success ? [result.data] : [];
  });
}

/** How a section's numbers are turned into the model's: the same for every section of one tree. */
export function reading(tree: Tree, sections: Sections, complain: Complaints, owner = ''): Reading {
  return {
    prices: sections.prices ?? { year: 0, index: {} },
    rescaleShares: sections.rescaleShares ?? false,
    complain: (path, expected, got) =>
      complain.add(placeOf(tree, path), owner + pathText(tree, path), expected, got),
  };
}

export function strictSections(sections: Sections, read: Reading): Partial<Base> {
  const { area, demography, schools, access, products, programmes, outcomes, targets } = sections;
  const { schema, name, description, sources, prices, horizon, need, notice } = sections;
  const { providers, pots, agreements, indicators, experiment } = sections;
  const strict = {
    schema,
    name,
    description,
    sources,
    prices,
    horizon,
    area: area && strictArea(area, read),
    demography: demography && strictDemography(demography, read),
    schools: schools && strictSchools(schools, read),
    need,
    notice,
    access: access && strictAccess(access, read),
    products: products?.map((one) => strictProduct(one, ['products', one.id], read)),
    providers,
    pots,
    programmes: programmes?.map((one) => strictProgramme(one, ['programmes', one.id], read)),
    outcomes: outcomes && strictOutcomes(outcomes),
    agreements,
    indicators: indicators?.map(({ id, tolerance, name, expression }) => ({
      id,
      tolerance,
      ...(name === undefined ? {} : { name }),
      ...(expression === undefined ? {} : { expression }),
    })),
    experiment,
    targets: targets?.map(strictTarget),
  };
  return strict as Partial<Base>;
}
