import { jsonSchema } from '../scenario/schema/json-schema.ts';

/** The verb *schema*: the JSON Schema of a scenario file, for completion and checking in an editor. */
export function scenarioSchema(): object {
  return jsonSchema();
}
