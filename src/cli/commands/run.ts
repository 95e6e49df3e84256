import { commandLine } from '../../app/command-line.ts';
import { openScenario } from '../../app/open-scenario.ts';
import { ownVersion } from '../../app/package.ts';
import { type Run, run as simulate } from '../../app/run.ts';
import { Faults } from '../../language/fault.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import { comparisonCsv } from '../../reports/text/comparison-csv.ts';
import { comparisonLines } from '../../reports/text/comparison-lines.ts';
import { comparisonText } from '../../reports/text/comparison-text.ts';
import { json } from '../../results/folder/json.ts';
import type { Summary } from '../../results/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Given } from '../given.ts';
import { untilInterrupted } from '../interrupt.ts';
import { paintFor } from '../paint.ts';
import { progressFor } from '../progress.ts';
import { exit, type Streams } from '../streams.ts';
import { writeResult } from '../write-result.ts';

/** `proeftuin run SCENARIO`: the comparison on stdout, progress and messages on stderr. */
export async function run(given: Given, streams: Streams): Promise<number> {
  if (given.uncertain) return (await import('./uncertain.ts')).uncertain(given, streams);
  const [name = ''] = given.names;
  const scenario = openScenario(name, given);
  demandTolerance(given, scenario);
  const progress = progressFor(given, streams.stderr);
  const result = await untilInterrupted((signal) =>
    simulate(scenario, {
      ...given,
      keeping: { ...given, command: given.words },
      signal,
      onReplication: (_, finished) => progress.update(finished),
    }).finally(() => progress.end()),
  );
  if (result.summary) printRun(result, result.summary, given, streams);
  return reportRun(
    result,
    given,
    given.quiet ? { ...streams, stderr: { write: () => {} } } : streams,
  );
}

/** `above`: lines for a reader, before the comparison. */
export function printRun(
  { experiment: { scenario } }: Run,
  summary: Summary,
  given: Given,
  streams: Streams,
  above = '',
): void {
  const { stdout, env } = streams;
  if (given.format === 'json') stdout.write(json(summary));
  else if (given.format === 'csv') stdout.write(comparisonCsv(summary));
  else {
    const page = {
      scenario,
      summary,
      language: given.language,
      width: stdout.columns ?? 80,
      paint: paintFor(stdout, env),
      version: ownVersion(),
    };
    writeResult(above + (given.plain ? comparisonLines(page) : comparisonText(page)), streams);
  }
}

/** What somebody must know about how it went, and the exit status. */
export function reportRun(run: Run, given: Given, { stderr }: Streams): number {
  const say = messagesIn(given.language).run;
  const { whole } = numbersIn(given.language);
  const { experiment, folder, waiting, resumed } = run;
  const { outcomes, interrupted, precise, scenario } = experiment;
  const finished = outcomes.length;
  if (interrupted) {
    const planned =
      given.precision === undefined
        ? (given.replications ?? scenario.experiment.replications)
        : scenario.experiment.maxReplications;
    stderr.write(
      `${finished === 0 ? say.interruptedAtOnce : say.interrupted(whole(finished), whole(planned))}\n`,
    );
    const words = given.words.filter((word) => word !== '--resume');
    stderr.write(`${say.again} ${commandLine([...words, ...(waiting > 0 ? ['--resume'] : [])])}\n`);
    return exit.interrupted;
  }
  if (run.trouble !== undefined) throw run.trouble;
  if (resumed > 0) stderr.write(`${say.resumed(whole(resumed))}\n`);
  if (waiting > 0) stderr.write(`${say.waiting(whole(waiting))}\n`);
  if (!precise) stderr.write(`${say.notPrecise(whole(finished))}\n`);
  if (folder !== undefined) stderr.write(`${say.kept(folder)}\n`);
  return exit.done;
}

/** Without tolerances nobody knows how precise is precise enough. */
export function demandTolerance({ precision }: Given, { indicators }: Scenario): void {
  if (precision === undefined || indicators.length > 0) return;
  const [nl, en] = [messagesIn('nl').expected, messagesIn('en').expected];
  const expected = { nl: nl.tolerance, en: en.tolerance };
  const got = { nl: nl.nothing, en: en.nothing };
  throw new Faults([{ file: '--precision', line: 1, column: 1, path: '', expected, got }]);
}
