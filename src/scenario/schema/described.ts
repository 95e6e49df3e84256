import type * as z from 'zod';
import { isMechanism } from '../set.ts';
import { mechanisms } from './regime.ts';
import { root } from './root.ts';
import { within } from './within.ts';

type Schema = z.core.$ZodType;

/** What the schema says of the number at a path of the scenario, in English; nothing where it says nothing. */
export function described(path: string): string | undefined {
  const keys = path.split('.');
  const inArm = keys[0] === 'arms' ? keys.slice(2) : keys;
  const [first = '', ...rest] = inArm;
  const schemas = isMechanism(first) ? within(mechanisms[first], rest) : within(root, inArm);
  return schemas.map(descriptionOf).find((description) => description !== undefined);
}

/** Its own, or that of what it wraps: the description is written before a default is. */
function descriptionOf(schema: Schema): string | undefined {
  const { innerType } = schema._zod.def as { innerType?: Schema };
  const own = (schema as z.ZodType).description;
  return own ?? (innerType === undefined ? undefined : descriptionOf(innerType));
}
