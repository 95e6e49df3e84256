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
  /** What it is at least and at most; -Infinity and Infinity where there is no such limit. */
  readonly limits: readonly [least: number, most: number];
}

/** Nothing where no number stands. */
export function numberAt(path: string): NumberAt | undefined {
  const schemas = schemasAt(path.split('.'));
  const unit = schemas
    .flatMap((schema) => [schema, ...optionsOf(schema)])
    .map(unitOf)
    .find((one) => one !== undefined);
  if (unit === undefined) return undefined;
  const numbers = schemas.flatMap(alternatives).filter(isNumber);
  return { unit, whole: numbers.some(isWhole), limits: limitsOf(numbers) };
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

const isNumber = (schema: Schema): schema is z.ZodNumber => schema._zod.def.type === 'number';

function limitsOf(numbers: readonly z.ZodNumber[]): readonly [number, number] {
  const least = numbers.map(({ minValue }) => minValue ?? Number.NEGATIVE_INFINITY);
  const most = numbers.map(({ maxValue }) => maxValue ?? Number.POSITIVE_INFINITY);
  return [Math.min(...least), Math.max(...most)].map(boundless) as [number, number];
}

/** Every whole number that is exact says as much as no limit. */
function boundless(limit: number): number {
  return Math.abs(limit) === Number.MAX_SAFE_INTEGER ? limit * Number.POSITIVE_INFINITY : limit;
}

function isWhole(schema: Schema): boolean {
  const { format } = schema._zod.def as { format?: string };
  return format === 'safeint';
}
