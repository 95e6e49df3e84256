import * as z from 'zod';
import { decisionLog } from './decision-log.ts';
import { root } from './root.ts';

/**
 * JSON Schema of a scenario file, for completion and checking in an editor. Any file may be laid over
 * others, so nothing is required here; the program itself demands what the whole lacks.
 */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(root, { io: 'input', target: 'draft-7' });
  return { title: 'proeftuin scenario', ...(withoutRequired(schema) as object) };
}

/** JSON Schema of a log of decisions, which is laid over nothing and must be whole. */
export function decisionsJsonSchema(): object {
  const schema = z.toJSONSchema(decisionLog, { io: 'input', target: 'draft-7' });
  return { title: 'proeftuin decisions', ...(schema as object) };
}

/** `required` names keys that must be there; in a part of a file only a number's own value must. */
function withoutRequired(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutRequired);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => key !== 'required' || !Array.isArray(value) || isNumber(value),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutRequired(value)]));
}

const isNumber = (required: readonly unknown[]) =>
  required.length === 1 && (required[0] === 'value' || required[0] === 'perYear');
