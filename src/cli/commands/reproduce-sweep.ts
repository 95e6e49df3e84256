import {
  reproduceSweep as runAgain,
  type SweepReproduction,
} from '../../app/sweep/reproduce-sweep.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { numbersIn } from '../../language/numbers.ts';
import { altered, named } from '../altered.ts';
import type { Given } from '../given.ts';
import { untilInterrupted } from '../interrupt.ts';
import { progressFor } from '../progress.ts';
import { exit, type Streams } from '../streams.ts';
import { writeResult } from '../write-result.ts';

/** `proeftuin reproduce DIR` of a sweep: one sentence on stdout, and status 3 where something is not as it was. */
export async function reproduceSweep(
  folder: string,
  given: Given,
  streams: Streams,
): Promise<number> {
  const progress = progressFor(given, streams.stderr);
  const result = await untilInterrupted((signal) =>
    runAgain(folder, { ...given, signal, onProgress: progress.update }).finally(progress.end),
  );
  writeResult(`${sentence(result, given.language)}\n`, streams);
  if (!given.quiet && 'versions' in result) {
    const { made, now } = result.versions;
    if (made.source !== now.source)
      streams.stderr.write(
        `${messagesIn(given.language).reproduce.otherVersion(named(made), named(now))}\n`,
      );
  }
  switch (result.verdict) {
    case 'same':
      return exit.done;
    case 'interrupted':
      return exit.interrupted;
    case 'altered':
    case 'otherScenario':
    case 'different':
    case 'differentSummary':
      return exit.different;
  }
}

function sentence(result: SweepReproduction, language: Language): string {
  const say = messagesIn(language).reproduce;
  const own = sweepMessagesIn(language).reproduce;
  const { whole, list } = numbersIn(language);
  switch (result.verdict) {
    case 'altered':
      return say.altered(list(result.alterations.map((one) => altered(one, language))));
    case 'otherScenario':
      return say.otherScenario(list(result.paths));
    case 'interrupted':
      return own.interrupted(whole(result.finished));
    case 'differentSummary':
      return say.summary;
    case 'different':
      return own.different(String(result.point), result.where);
    case 'same': {
      const { finished, of, replications } = result;
      return finished < of
        ? own.sameQuick(whole(finished), whole(of))
        : own.same(whole(of), whole(replications));
    }
  }
}
