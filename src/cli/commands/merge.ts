import { merge as join } from '../../app/sweep/merge.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { numbersIn } from '../../language/numbers.ts';
import { altered } from '../altered.ts';
import type { Given } from '../given.ts';
import { exit, type Streams } from '../streams.ts';
import { writeResult } from '../write-result.ts';
import { printSweep } from './sweep.ts';

/** `proeftuin merge DIR…`: the sweep on stdout as `sweep` itself prints it; status 3 where a shard was altered. */
export async function merge(given: Given, streams: Streams): Promise<number> {
  const { whole, list } = numbersIn(given.language);
  const say = sweepMessagesIn(given.language);
  const result = await join(given.names, {
    ...given,
    shown: given.show,
    command: given.words,
  });
  if (result.verdict === 'altered') {
    const files = list(result.alterations.map((one) => altered(one, given.language)));
    writeResult(`${say.reproduce.altered(files)}\n`, streams);
    return exit.different;
  }
  await printSweep(result.sweep, given, streams);
  if (given.quiet || result.sweep.made === undefined) return exit.done;
  streams.stderr.write(`${say.merged(whole(given.names.length))}\n`);
  streams.stderr.write(`${say.kept(result.sweep.made.folder)}\n`);
  return exit.done;
}
