/** A question that is killed while it is worked on goes on with `--resume`, to the same answer. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openJobLog } from '../../src/results/folder/sweep/job-log.ts';
import { temporary } from '../temporary.ts';
import { proeftuin, type Started, small, start } from './proeftuin.ts';

const questions = [
  ['threshold', 'les', '--vary', 'arms.population.budget.shrinkPerYear=0:0.12'],
  ['explain', 'les', '--from', 'trajectory', '--to', 'population', '--replications', '6'],
  ['sensitivity', 'les', '--method', 'morris', '--samples', '4', '--replications', '2'],
  ['run', 'les', '--uncertain', '--worlds', '8', '--replications', '2'],
].map((words) => [...words, ...small, '--workers', '1', '--format', 'json']);

const digestIn = (stdout: string) => (JSON.parse(stdout) as { digest: string }).digest;

/** As soon as some job is kept whole, or the program has ended. */
async function untilKept({ child }: Started, cwd: string): Promise<void> {
  const reports = join(cwd, 'reports');
  const isKept = () =>
    existsSync(reports) &&
    readdirSync(reports)
      .map((name) => join(reports, name, 'jobs.log'))
      .some((log) => existsSync(log) && jobsIn(log) > 0);
  while (child.exitCode === null && !isKept()) await setTimeout(1);
}

function jobsIn(path: string): number {
  const log = openJobLog(path, { reading: true });
  log.close();
  return log.size();
}

describe('a question', { timeout: 240_000 }, () => {
  test.each(questions)('%s goes on after kill -9', async (...words) => {
    const cwd = temporary();
    const killed = start(words, { cwd });
    await untilKept(killed, cwd);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(readdirSync(join(cwd, 'reports'))).toStrictEqual([
      expect.stringMatching(/^\.unfinished-/),
    ]);

    const resumed = await proeftuin([...words, '--resume'], { cwd });
    expect(resumed.stderr).toMatch(/^[\d.]+ simulaties van een eerdere keer meegenomen\.$/m);
    const alone = await proeftuin(words, { cwd: temporary() });
    expect(digestIn(resumed.stdout)).toBe(digestIn(alone.stdout));
    expect(readdirSync(join(cwd, 'reports'))).toStrictEqual([expect.stringMatching(/^les-/)]);
  });

  test('that is interrupted says how it goes on', async () => {
    const cwd = temporary();
    const [words = []] = questions;
    const stopped = start(words, { cwd });
    await untilKept(stopped, cwd);
    stopped.child.kill('SIGINT');
    const { status, stdout, stderr } = await stopped.ended;
    expect({ status, stdout }).toStrictEqual({ status: 130, stdout: '' });
    expect(stderr).toMatch(
      /^Onderbroken voordat er een antwoord was; [\d.]+ simulaties? die af zijn, zijn bewaard\.\nVerder gaan: .* --resume\n$/,
    );
  });
});
