import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { commandLine } from '../../app/command-line.ts';
import { openScenario } from '../../app/open-scenario.ts';
import { ownVersion } from '../../app/package.ts';
import { type Sweep, sweep as simulate } from '../../app/sweep/sweep.ts';
import { quantitiesOf } from '../../experiment/quantity.ts';
import { type Fault, Faults, type Words } from '../../language/fault.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { type SweepMessages, sweepMessagesIn } from '../../language/messages/sweep.ts';
import { didYouMean } from '../../language/nearest.ts';
import { numbersIn } from '../../language/numbers.ts';
import { sweptArm } from '../../results/sweep/sweep-row.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Given } from '../given.ts';
import { untilInterrupted } from '../interrupt.ts';
import { paintFor } from '../paint.ts';
import { progressFor } from '../progress.ts';
import { exit, type Streams } from '../streams.ts';
import { sweepCsv } from '../sweep/sweep-csv.ts';
import { sweepLines, sweepText } from '../sweep/sweep-text.ts';
import { writeResult } from '../write-result.ts';

/** `proeftuin sweep SCENARIO --vary …`: the answer, picture and table on stdout, progress and messages on stderr. */
export async function sweep(given: Given, streams: Streams): Promise<number> {
  const faults = wrongWords(given);
  if (faults.length > 0) throw new Faults(faults);
  const [name = ''] = given.names;
  const base = openScenario(name, given);
  demandIndicators(given.show, base);
  const quiet = { write: () => {} };
  const what = sweepMessagesIn(given.language).planning;
  const planning = progressFor(given, streams.stderr, { what });
  let progress = planning;
  const result = await untilInterrupted((signal) =>
    simulate(base, {
      ...given,
      method: given.design,
      shard: shardOf(given.shard),
      shown: given.show,
      command: given.words,
      signal,
      onPlanning(points) {
        planning.update(points);
        if (points.finished < points.planned) return;
        planning.end();
        progress = progressFor(given, streams.stderr);
      },
      onProgress: (jobs) => progress.update(jobs),
    }).finally(() => progress.end()),
  );
  await printSweep(result, given, streams);
  return report(result, given, given.quiet ? { ...streams, stderr: quiet } : streams);
}

/** On stdout what came of it, in the form that was asked for; of a shard nothing. */
export async function printSweep(result: Sweep, given: Given, streams: Streams): Promise<void> {
  const { stdout, env } = streams;
  const { base, design, seed, replications, rows, made } = result;
  if (rows.length === 0) return;
  if (given.format === 'json') {
    if (made !== undefined) await copy(join(made.folder, 'summary.json'), stdout);
  } else if (given.format === 'csv') {
    if (made !== undefined)
      for await (const line of sweepCsv(made.folder, base, design)) stdout.write(line);
  } else {
    const page = {
      base,
      design,
      seed,
      replications,
      arm: sweptArm(base, design),
      rows,
      shown: given.show,
      digest: made?.digest,
      language: given.language,
      width: stdout.columns ?? 80,
      paint: paintFor(stdout, env),
      version: ownVersion(),
    };
    writeResult(given.plain ? sweepLines(page) : sweepText(page), streams);
  }
}

async function copy(path: string, stdout: Streams['stdout']): Promise<void> {
  await pipeline(createReadStream(path, 'utf8'), async (parts: AsyncIterable<string>) => {
    for await (const part of parts) stdout.write(part);
  });
}

/** What somebody must know about how it went, and the exit status. */
function report(result: Sweep, given: Given, { stderr }: Streams): number {
  const say = sweepMessagesIn(given.language);
  const { again } = messagesIn(given.language).run;
  const { whole } = numbersIn(given.language);
  const { made, progress, resumed, waiting } = result;
  if (made === undefined) {
    const { finished, planned } = progress;
    const told =
      finished === 0 ? say.interruptedAtOnce : say.interrupted(whole(finished), whole(planned));
    stderr.write(`${told}\n`);
    const words = given.words.filter((word) => word !== '--resume');
    stderr.write(`${again} ${commandLine([...words, ...(waiting > 0 ? ['--resume'] : [])])}\n`);
    return exit.interrupted;
  }
  if (resumed > 0) stderr.write(`${say.resumed(whole(resumed))}\n`);
  if (waiting > 0) stderr.write(`${say.waiting(whole(waiting))}\n`);
  stderr.write(
    `${given.shard === undefined ? say.kept(made.folder) : say.shardKept(made.folder)}\n`,
  );
  return exit.done;
}

/** What can be seen to be wrong without the scenario. */
function wrongWords({ vary, design, samples, shard }: Given): Fault[] {
  const faults: Fault[] = [];
  if (vary.length === 0)
    faults.push({
      ...fault('--vary', (say) => say.expected.vary, nothing),
      hint: words((say) => say.hints.vary),
    });
  if (design !== 'grid' && samples === undefined)
    faults.push(fault('--samples', (say) => say.expected.samples, nothing));
  if (design === 'grid' && samples !== undefined)
    faults.push(fault('--samples', (say) => say.expected.noSamples, `--design ${design}`));
  if (shard !== undefined && shardOf(shard) === undefined)
    faults.push({
      ...fault('--shard', (say) => say.expected.shard, shard),
      hint: words((say) => say.hints.shard),
    });
  return faults;
}

/** `2/7` is the second of seven; undefined where it is no such thing. */
function shardOf(text: string | undefined): { index: number; of: number } | undefined {
  const [, part = '', all = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text?.trim() ?? '') ?? [];
  const [number, of] = [Number(part), Number(all)];
  return part !== '' && number >= 1 && number <= of ? { index: number - 1, of } : undefined;
}

/** Throws Faults for an indicator that neither the program nor the scenario has. */
export function demandIndicators(ids: readonly string[], base: Scenario): void {
  const known = [...quantitiesOf(base).keys()];
  const faults = ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      ...fault('--show', (say) => say.expected.indicator, id),
      ...didYouMean(id, known),
    }));
  if (faults.length > 0) throw new Faults(faults);
}

const words = (of: (say: SweepMessages) => string): Words => ({
  nl: of(sweepMessagesIn('nl')),
  en: of(sweepMessagesIn('en')),
});

const nothing: Words = {
  nl: messagesIn('nl').expected.nothing,
  en: messagesIn('en').expected.nothing,
};

function fault(file: string, expected: (say: SweepMessages) => string, got: Words): Fault {
  return { file, line: 1, column: 1, path: '', expected: words(expected), got };
}
