/** What the description must agree with, read from the code itself. */
import type * as z from 'zod';

type Def = z.core.$ZodTypeDef & {
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
};

/**
 * Paths of the values that a scenario may hold: `[]` for the elements of a list, `*` for free keys. A value
 * that may be written plainly is one leaf, however else it may be written.
 */
export function leafPaths(schema: z.core.$ZodType, path = ''): string[] {
  const { type, innerType, options, element, items, keyType, valueType, shape, ...def } = schema
    ._zod.def as Def;
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (type === 'pipe' && def.in) return leafPaths(def.in, path);
  if (innerType) return leafPaths(innerType, path);
  if (options) {
    const paths = options.flatMap((one) => leafPaths(one, path));
    return paths.includes(path) ? [path] : [...new Set(paths)];
  }
  if (shape) return Object.entries(shape).flatMap(([key, one]) => leafPaths(one, below(key)));
  if (element) return leafPaths(element, `${path}[]`);
  if (items) return items.flatMap((one, i) => leafPaths(one, below(String(i))));
  if (valueType) {
    const keys = Object.values((keyType?._zod.def as Def | undefined)?.entries ?? {});
    return (keys.length > 0 ? keys : ['*']).flatMap((key) => leafPaths(valueType, below(key)));
  }
  return [path];
}

/** Names of the functions that a function of this source calls, in order. */
export function callsIn(source: string, name: string): string[] {
  const start = source.indexOf(`export function ${name}(`);
  const body = source.slice(source.indexOf('{', start), source.indexOf('\n}', start));
  const code = body.replace(/\/\/.*$/gm, '');
  return [...code.matchAll(/\b(\w+)\(/g)]
    .map(([, call = '']) => call)
    .filter((call) => call !== 'if');
}

/** The file that every imported name comes from. */
export function importsIn(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(/import (?:type )?\{([^}]*)\} from '\.\/([^']+)'/g)].flatMap(
      ([, names = '', file = '']) => names.split(',').map((name) => [name.trim(), file] as const),
    ),
  );
}
