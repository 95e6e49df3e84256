import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const known = new Map<string, ValidateFunction>();

/** What a published schema has against a document; empty when it is as it should be. */
export function faultsBy(
  schema: 'datapackage-2.0' | 'dataresource-2.0' | 'tableschema-2.0' | 'cff-1.2.0',
  document: unknown,
): string[] {
  const validate = known.get(schema) ?? compiled(schema);
  known.set(schema, validate);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compiled(schema: string): ValidateFunction {
  // Not strict: the published schemas have words of their own beside those of JSON Schema (`propertyOrder`, `textarea`).
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { textarea: true } });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const file = join(import.meta.dirname, 'schemas', `${schema}.json`);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
}
