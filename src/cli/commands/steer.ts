import { steerBy } from '../../app/steer.ts';
import { Faults } from '../../language/fault.ts';
import { steerMessagesIn } from '../../language/messages/steer.ts';
import type { Given } from '../given.ts';
import { untilInterrupted } from '../interrupt.ts';
import { progressFor } from '../progress.ts';
import { decisionLines } from '../steer/decision-lines.ts';
import type { Streams } from '../streams.ts';
import { demandTolerance, printRun, reportRun } from './run.ts';

/** `proeftuin steer SCENARIO --decisions FILE`: the decisions, and what they did, as `run` compares arms. */
export async function steer(given: Given, streams: Streams): Promise<number> {
  const [name = ''] = given.names;
  if (given.decisions === undefined) throw noLog();
  const quiet = { write: () => {} };
  const progress = progressFor(given, streams.stderr);
  const log = given.decisions;
  const result = await untilInterrupted((signal) =>
    steerBy(name, log, {
      ...given,
      keeping: { ...given, command: given.words },
      signal,
      onDecided: ({ scenario }) => demandTolerance(given, scenario),
      onReplication: (_, finished) => progress.update(finished),
    }).finally(() => progress.end()),
  );
  const { run } = result;
  if (run.summary)
    printRun(run, run.summary, given, streams, decisionLines(result, given, streams));
  return reportRun(run, given, given.quiet ? { ...streams, stderr: quiet } : streams);
}

function noLog(): Faults {
  const [nl, en] = [steerMessagesIn('nl').needsLog, steerMessagesIn('en').needsLog];
  const both = (key: keyof typeof nl) => ({ nl: nl[key], en: en[key] });
  const place = { file: 'steer', line: 1, column: 1, path: '' };
  const words = { expected: both('expected'), got: both('nothing'), hint: both('hint') };
  return new Faults([{ ...place, ...words }]);
}
