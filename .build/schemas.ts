/** Makes the JSON Schemas that are shipped beside the scenarios again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionsJsonSchema, jsonSchema } from '../src/scenario/schema/json-schema.ts';

const folder = join(import.meta.dirname, '../scenarios');
const write = (name: string, schema: object) =>
  writeFileSync(join(folder, name), `${JSON.stringify(schema, undefined, 2)}\n`);

write('scenario.schema.json', jsonSchema());
write('decisions.schema.json', decisionsJsonSchema());
