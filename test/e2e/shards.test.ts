/** The ready examples for a cluster, as its nodes would start them: with the cluster's variables, and nothing else of it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const examples = join(import.meta.dirname, 'shards');
const built = join(import.meta.dirname, '../../dist/cli.js');
const here = mkdtempSync(join(tmpdir(), 'proeftuin-'));

/** Two shards of a sweep that takes no time. */
const words = [
  'les',
  ...['area.children=200', 'horizon.ageingIn=24', 'horizon.pilot=12'].flatMap((set) => [
    '--set',
    set,
  ]),
  ...['--vary', 'budget.shrinkPerYear=0,0.1', '--replications', '2'],
];

async function run(file: string, args: readonly string[], env: Record<string, string> = {}) {
  const own = { PATH: process.env['PATH'] ?? '', PROEFTUIN: `${process.execPath} ${built}` };
  return promisify(execFile)(file, args, { cwd: here, env: { ...own, ...env } });
}

const program = (...args: string[]) => run(process.execPath, [built, ...args]);

const summaryOf = (folder: string) => readFileSync(join(here, folder, 'summary.json'), 'utf8');

const whole = program('sweep', ...words, '--out', 'whole');

test('slurm-array.sh: a task a shard, and again where it was done already', {
  timeout: 120_000,
}, async () => {
  const script = join(examples, 'slurm-array.sh');
  for (const task of ['1', '2', '1'])
    await run('sh', [script, ...words], {
      SLURM_ARRAY_TASK_ID: task,
      SLURM_ARRAY_TASK_COUNT: '2',
      SLURM_CPUS_PER_TASK: '1',
    });
  expect(readdirSync(join(here, 'shards'))).toStrictEqual(['1-of-2', '2-of-2']);
  await whole;
  await program('merge', 'shards/1-of-2', 'shards/2-of-2', '--out', 'from-slurm');
  expect(summaryOf('from-slurm')).toBe(summaryOf('whole'));
});

test('kubernetes-job.yaml: a pod a shard', { timeout: 120_000 }, async () => {
  const job = parse(readFileSync(join(examples, 'kubernetes-job.yaml'), 'utf8'));
  const [container] = job.spec.template.spec.containers;
  const [shell, flags] = container.command as [string, string];
  const [script, name] = container.args as [string, string];
  expect(job.spec).toMatchObject({ completionMode: 'Indexed', completions: 7 });
  expect(container.env).toContainEqual({ name: 'SHARDS', value: String(job.spec.completions) });
  for (const index of ['0', '1'])
    await run(shell, [flags, script, name, ...words], {
      JOB_COMPLETION_INDEX: index,
      SHARDS: '2',
      RESULTS: join(here, 'results'),
    });
  await whole;
  await program('merge', 'results/2-of-2', 'results/1-of-2', '--out', 'from-kubernetes');
  expect(summaryOf('from-kubernetes')).toBe(summaryOf('whole'));
});
