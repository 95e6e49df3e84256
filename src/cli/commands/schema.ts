import { scenarioSchema } from '../../app/schema.ts';
import type { Given } from '../given.ts';
import { exit, type Streams } from '../streams.ts';

/** `proeftuin schema`: what an editor needs to help somebody write a scenario. */
export async function schema(_: Given, { stdout }: Streams): Promise<number> {
  stdout.write(`${JSON.stringify(scenarioSchema(), undefined, 2)}\n`);
  return exit.done;
}
