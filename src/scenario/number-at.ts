/** What a schema says of the number at a path, as `--set` and `--vary` take it. */
import type * as z from 'zod';
import { type Mechanism, mechanisms } from './schema/regime.ts';
import { root } from './schema/root.ts';
import { alternatives, unitOf, within } from './schema/within.ts';

export interface NumberAt {
  /** In English, as in the schema: `share a year`. */
  readonly unit: string;
  /** Only whole numbers are allowed. */
  readonly whole: boolean;
}

/** Nothing where no number stands. */
export function numberAt(path: string): NumberAt | undefined {
  const schemas = schemasAt(path.split('.'));
  const unit = schemas
    .flatMap((schema) => [schema, ...optionsOf(schema)])
    .map(unitOf)
    .find((one) => one !== undefined);
  if (unit === undefined) return undefined;
  return { unit, whole: schemas.flatMap(alternatives).some(isWhole) };
}

type Schema = z.core.$ZodType;

function schemasAt(path: readonly string[]): readonly Schema[] {
  const [section, , key] = path;
  if (section === 'arms' && key !== undefined && key !== 'set') return schemasAt(path.slice(2));
  if (section === 'arms' && key === 'set') return schemasAt(path.slice(3));
  if (section !== undefined && Object.hasOwn(mechanisms, section))
    return within(mechanisms[section as Mechanism], path.slice(1));
  return within(root, path);
}

/** The members of a union, each still with its own metadata. */
function optionsOf(schema: Schema): readonly Schema[] {
  const { type, options = [] } = schema._zod.def as { type: string; options?: readonly Schema[] };
  return type === 'union' ? options : [];
}

function isWhole(schema: Schema): boolean {
  const { format } = schema._zod.def as { format?: string };
  return format === 'safeint';
}
