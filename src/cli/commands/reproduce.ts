import { type Reproduction, reproduce as runAgain } from '../../app/reproduce.ts';
import { isSweepFolder } from '../../app/sweep/open-sweep.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { FirstDifference } from '../../results/folder/compare-tables.ts';
import { altered, named } from '../altered.ts';
import type { Given } from '../given.ts';
import { untilInterrupted } from '../interrupt.ts';
import { progressFor } from '../progress.ts';
import { exit, type Streams } from '../streams.ts';
import { writeResult } from '../write-result.ts';
import { reproduceSweep } from './reproduce-sweep.ts';

/** `proeftuin reproduce DIR`: one sentence on stdout, and status 3 where something is not as it was. */
export async function reproduce(given: Given, streams: Streams): Promise<number> {
  const [folder = ''] = given.names;
  if (isSweepFolder(folder)) return reproduceSweep(folder, given, streams);
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

function sentence(result: Reproduction, language: Language): string {
  const say = messagesIn(language).reproduce;
  const { whole, list } = numbersIn(language);
  switch (result.verdict) {
    case 'altered':
      return say.altered(list(result.alterations.map((one) => altered(one, language))));
    case 'otherScenario':
      return say.otherScenario(list(result.paths));
    case 'interrupted':
      return say.interrupted(whole(result.finished));
    case 'differentSummary':
      return say.summary;
    case 'same': {
      const { finished, of } = result;
      return finished < of ? say.sameQuick(whole(finished), whole(of)) : say.same(whole(of));
    }
    case 'different':
      return result.first === undefined
        ? say.differentDigest(String(result.replication))
        : difference(result.first, language);
  }
}

function difference(
  { arm, replication, time, at, row, what, table }: FirstDifference,
  language: Language,
): string {
  const say = messagesIn(language).reproduce;
  const when = say[time](String(at));
  const which = row.length > 0 ? `${when}, ${row.join(' ')}` : when;
  if (what === 'gone' || what === 'new')
    return say.differentRow[what](arm, String(replication), which, `${table}.parquet`);
  const number = (value: number | null) => (value === null ? say.absent : String(value));
  const { indicator, was, is } = what;
  return say.different(arm, String(replication), which, indicator, number(was), number(is));
}
