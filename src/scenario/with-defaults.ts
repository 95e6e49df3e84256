/** What was written, with every default written out: so that the text alone says all, whatever later versions take for granted. */
import * as z from 'zod';
import type { WrittenScenario } from './scenario.ts';
import { root } from './schema/root.ts';
import { alternatives, below } from './schema/within.ts';

type Schema = z.core.$ZodType;

/** In the order in which it was written, what was missing behind it. The same scenario comes of both. */
export function withDefaults(written: WrittenScenario): WrittenScenario {
  return completed(root, written) as WrittenScenario;
}

function completed(schema: Schema, written: unknown): unknown {
  if (Array.isArray(written)) return written.map((item, index) => inBelow(schema, index, item));
  if (typeof written !== 'object' || written === null) return written;
  const own = Object.entries(written as WrittenScenario).map(([key, value]): [string, unknown] => [
    key,
    inBelow(schema, key, value),
  ]);
  const missing = defaultsOf(schema, written as WrittenScenario).filter(
    ([key]) => !(key in written),
  );
  return Object.fromEntries([...own, ...missing]);
}

function inBelow(schema: Schema, key: string | number, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const accepting = firstThatAccepts(below(schema, key), value);
  return accepting === undefined ? value : completed(accepting, value);
}

/** What was written is valid: where there is no choice, none has to be tried. */
function firstThatAccepts(all: readonly Schema[], value: unknown): Schema | undefined {
  return all.length === 1 ? all[0] : all.find((one) => z.safeParse(one, value).success);
}

/** Keys of the first kind of map that this value can be, with what they are when nobody says. */
function defaultsOf(schema: Schema, written: WrittenScenario): [string, unknown][] {
  const maps = alternatives(schema).filter((one) => shapeOf(one) !== undefined);
  const map = firstThatAccepts(maps, written);
  return Object.entries((map && shapeOf(map)) ?? {}).flatMap(([key, part]): [string, unknown][] => {
    const { type, defaultValue } = part._zod.def as { type: string; defaultValue?: unknown };
    return type === 'default' || type === 'prefault'
      ? [[key, inBelow(schema, key, defaultValue)]]
      : [];
  });
}

const shapeOf = (schema: Schema) =>
  (schema._zod.def as { shape?: Readonly<Record<string, Schema>> }).shape;
