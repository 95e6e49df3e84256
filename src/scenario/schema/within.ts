/** Finds its way in a zod schema by the path of a value: which keys are known there, which unit a number has. */
import type * as z from 'zod';
import type { Path } from '../tree.ts';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypeDef & {
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly shape?: Readonly<Record<string, Schema>>;
};

const def = (schema: Schema) => schema._zod.def as Def;

/** The schemas that a value may have once defaults, options and alternatives are looked through. */
export function alternatives(schema: Schema): readonly Schema[] {
  const { type, innerType, in: input, options } = def(schema);
  if (type === 'union') return (options ?? []).flatMap(alternatives);
  if (type === 'pipe' && input !== undefined) return alternatives(input);
  return innerType === undefined ? [schema] : alternatives(innerType);
}

/** The unit of a schema that stands for one number, else nothing. */
export function unitOf(schema: Schema): string | undefined {
  const { type, innerType } = def(schema);
  const unit = (schema as z.ZodType).meta()?.['unit'];
  if (typeof unit === 'string') return unit;
  return innerType === undefined || type === 'pipe' ? undefined : unitOf(innerType);
}

/** The unit of the first of these schemas, or of its alternatives, that stands for one number. */
export function unitIn(schemas: readonly Schema[]): string | undefined {
  // The members of a union still have their own metadata.
  const options = (schema: Schema) =>
    (def(schema).type === 'union' ? def(schema).options : []) ?? [];
  return schemas
    .flatMap((schema) => [schema, ...options(schema)])
    .map(unitOf)
    .find((unit) => unit !== undefined);
}

/** Whether a value alone, without what else is there, could stand here. */
export function accepts(schemas: readonly Schema[], value: unknown): boolean {
  return schemas.some((schema) => (schema as z.ZodType).safeParse(value).success);
}

/** Schemas of a value below one of this schema: by key, by index, or by the id of a list's element. */
export function below(schema: Schema, key: string | number): readonly Schema[] {
  return alternatives(schema).flatMap((one): readonly Schema[] => {
    const { type, shape, element, items, valueType } = def(one);
    if (type === 'object')
      return shape !== undefined && Object.hasOwn(shape, key) ? [shape[key] as Schema] : [];
    if (type === 'array' && element !== undefined) return [element];
    if (type === 'tuple')
      return items?.[Number(key)] === undefined ? [] : [items[Number(key)] as Schema];
    if (type === 'record' && valueType !== undefined) {
      const names = keyNames(one);
      return names.length === 0 || names.includes(String(key)) ? [valueType] : [];
    }
    return [];
  });
}

/** All schemas that a value at `path` may have; none: there is no such path. */
export function within(schema: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, key) => schemas.flatMap((one) => below(one, key)),
    [schema],
  );
}

/** Keys that a map may have here; none: any. */
export function keysOf(schemas: readonly Schema[]): readonly string[] {
  const keys = schemas
    .flatMap(alternatives)
    .flatMap((one) => [...Object.keys(def(one).shape ?? {}), ...keyNames(one)]);
  return [...new Set(keys)];
}

/** Keys of a record that allows only some. */
function keyNames(schema: Schema): readonly string[] {
  const { keyType } = def(schema);
  return keyType === undefined ? [] : Object.values(def(keyType).entries ?? {});
}
