import { defaultScenario } from '../../app/scenarios.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import type { Given } from '../given.ts';
import type { Streams } from '../streams.ts';
import { run } from './run.ts';

/** Without a command: the default scenario's comparison, and how to see more of it. */
export async function runDefault(given: Given, streams: Streams): Promise<number> {
  const status = await run({ ...given, names: [defaultScenario] }, streams);
  if (!given.quiet) streams.stderr.write(`${messagesIn(given.language).program.screenHint}\n`);
  return status;
}
