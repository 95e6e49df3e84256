/** Sweeps as people and scripts start them: one result, however it came about. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { indicatorIds } from '../../src/language/indicators.ts';
import { duck, quoted } from '../../src/results/folder/duck.ts';
import { openJobLog } from '../../src/results/folder/sweep/job-log.ts';
import { faultsBy } from '../reports/schema.ts';

const built = join(import.meta.dirname, '../../dist/cli.js');
const here = mkdtempSync(join(tmpdir(), 'proeftuin-'));

/** Few children for a short time; three worlds, so that there are jobs to divide. */
const small = ['area.children=300', 'horizon.ageingIn=60', 'horizon.pilot=24'];
const words = [
  'sweep',
  'les',
  ...small.flatMap((set) => ['--set', set]),
  '--vary',
  'area.children=260:340:40',
  '--vary',
  'budget.shrinkPerYear=0,0.1',
  '--replications',
  '5',
];

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program in this very process. */
async function proeftuin(given: readonly string[]): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  const status = await program(given, {
    stdin: {},
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: { LANG: 'en_GB.UTF-8' },
  });
  return { status, stdout, stderr };
}

/** The built program, killed without warning some time after it began to work in `parent`. */
async function killed(given: readonly string[], parent: string): Promise<number | null> {
  const child = spawn(process.execPath, [built, ...given], { stdio: 'ignore' });
  const own = `-${child.pid}`;
  const begun = () => existsSync(parent) && readdirSync(parent).some((name) => name.endsWith(own));
  const watch = setInterval(() => {
    if (!begun()) return;
    clearInterval(watch);
    setTimeout(() => child.kill('SIGKILL'), 250 * Math.random());
  }, 10);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return status;
}

/** How many jobs a log has; not the one that was being written. */
function wholeIn(path: string): number {
  const log = openJobLog(path, { reading: true });
  log.close();
  return log.size();
}

const at = (name: string) => join(here, name);

async function columnsIn(path: string): Promise<string[]> {
  const { connection, close } = await duck();
  const described = await connection.runAndReadAll(`DESCRIBE FROM ${quoted(path)}`);
  close();
  return described.getRows().map(([name]) => String(name));
}

/** What must be the same, to the byte. */
const bytesOf = (folder: string) =>
  ['results.parquet', 'points.parquet', 'design.json', 'summary.json'].map((name) =>
    readFileSync(join(at(folder), name)).toString('base64'),
  );

const whole = proeftuin([...words, '--out', at('whole'), '--workers', '1']);

describe('the same, to the byte', { timeout: 300_000 }, () => {
  test('with three workers', async () => {
    expect(await whole).toMatchObject({ status: 0 });
    const { stdout } = await proeftuin([...words, '--out', at('three'), '--workers', '3']);
    expect(stdout).toBe((await whole).stdout);
    expect(bytesOf('three')).toStrictEqual(bytesOf('whole'));
    const { points } = JSON.parse(
      readFileSync(join(here, 'whole', 'manifest.json'), 'utf8'),
    ).results;
    expect(new Set(points.map(([, digest]: [number, string]) => digest)).size).toBe(6);
  });

  test('from seven shards, merged in any order', async () => {
    await whole;
    const shards = [1, 2, 3, 4, 5, 6, 7];
    for (const shard of shards) {
      const out = ['--shard', `${shard}/7`, '--out', at(`shard-${shard}`), '--workers', '1'];
      const { status, stdout, stderr } = await proeftuin([...words, ...out]);
      expect({ status, stdout }).toStrictEqual({ status: 0, stdout: '' });
      expect(stderr).toContain('proeftuin merge');
    }
    const shuffled = shards
      .toSorted(() => Math.random() - 0.5)
      .map((shard) => at(`shard-${shard}`));
    const merged = await proeftuin(['merge', ...shuffled, '--out', at('merged')]);
    expect(merged).toMatchObject({ status: 0, stdout: (await whole).stdout });
    expect(bytesOf('merged')).toStrictEqual(bytesOf('whole'));

    const missing = await proeftuin(['merge', ...shuffled.slice(1), '--out', at('never')]);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(
      /^merge:1:1: expected all 7 shards, got no shard (\d\/7); first simulate --shard \1\n$/,
    );
    const twice = await proeftuin(['merge', ...shuffled, at('shard-3'), '--out', at('never')]);
    expect(twice.stderr).toMatch(
      /shard-3:1:1: expected every shard once, got shard 3\/7, as in .*shard-3\n$/,
    );

    cpSync(join(here, 'shard-1'), join(here, 'altered'), { recursive: true });
    const log = join(here, 'altered', 'jobs.log');
    const bytes = readFileSync(log);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(log, bytes);
    const altered = await proeftuin(['merge', at('altered'), at('shard-2')]);
    expect(altered.status).toBe(3);
    expect(altered.stdout).toContain('altered/jobs.log');

    const other = [...words, '--seed', 'other', '--shard', '2/7', '--out', at('other-seed')];
    await proeftuin(other);
    const strange = await proeftuin(['merge', at('shard-1'), at('other-seed')]);
    expect(strange).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('seed les-1, got other'),
    });
    expect(existsSync(join(here, 'never'))).toBe(false);
  });

  test('killed ten times at any moment, and resumed', async () => {
    await whole;
    mkdirSync(join(here, 'killed'));
    const resumed: number[] = [];
    for (let kill = 0; kill < 10; kill++) {
      const out = ['--out', join(at('killed'), 'folder'), '--resume', '--workers', '2'];
      const status = await killed([...words, ...out], at('killed'));
      if (status === 0) break;
      const left = readdirSync(join(here, 'killed')).filter((name) =>
        name.startsWith('.unfinished'),
      );
      // One piece of work, taken up each time: nothing is left behind, nothing is begun anew.
      expect(left.length).toBeLessThanOrEqual(1);
      for (const name of left) {
        const log = join(here, 'killed', name, 'jobs.log');
        if (existsSync(log)) resumed.push(wholeIn(log));
      }
    }
    // What is there only grows.
    expect(resumed).toStrictEqual(resumed.toSorted((a, b) => a - b));
    expect(resumed.length).toBeGreaterThan(1);
    if (!existsSync(join(at('killed'), 'folder')))
      await proeftuin([...words, '--out', join(at('killed'), 'folder'), '--resume']);
    expect(bytesOf('killed/folder')).toStrictEqual(bytesOf('whole'));
    expect(readdirSync(join(here, 'killed'))).toStrictEqual(['folder']);
  });

  test('and reproduce says so, or what was changed', async () => {
    await whole;
    const same = await proeftuin(['reproduce', at('whole')]);
    expect(same).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('6 points × 5 replications'),
    });
    const quick = await proeftuin(['reproduce', at('whole'), '--quick']);
    expect(quick).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('first 3 of 6 points'),
    });
    cpSync(join(here, 'whole'), join(here, 'touched'), { recursive: true });
    writeFileSync(join(here, 'touched', 'points.parquet'), 'x');
    const touched = await proeftuin(['reproduce', at('touched')]);
    expect(touched).toMatchObject({ status: 3, stdout: expect.stringContaining('points.parquet') });
  });
});

describe('the outcome', { timeout: 60_000 }, () => {
  test('a point has the digest of a run of it alone', async () => {
    await whole;
    const sets = ['area.children=300', 'budget.shrinkPerYear=0.1'].flatMap((set) => ['--set', set]);
    const alone = words.filter((word, i) => word !== '--vary' && words[i - 1] !== '--vary');
    const { stdout } = await proeftuin([
      'run',
      ...alone.slice(1),
      ...sets,
      '--format',
      'json',
      '--out',
      at('alone'),
    ]);
    const { points } = JSON.parse(
      readFileSync(join(here, 'whole', 'manifest.json'), 'utf8'),
    ).results;
    expect(points[3]).toStrictEqual([3, JSON.parse(stdout).digest]);
  });

  test('the folder describes its tables as the standard for data packages wants', async () => {
    await whole;
    const { resources, ...rest } = JSON.parse(readFileSync(at('whole/datapackage.json'), 'utf8'));
    expect(faultsBy('datapackage-2.0', { ...rest, resources })).toStrictEqual([]);
    expect(resources.map(({ name }: { name: string }) => name)).toStrictEqual([
      'results',
      'points',
      'summary',
      'design',
    ]);
    for (const resource of resources) {
      expect(faultsBy('dataresource-2.0', resource)).toStrictEqual([]);
      if (resource.schema === undefined) continue;
      expect(faultsBy('tableschema-2.0', resource.schema)).toStrictEqual([]);
      const names = resource.schema.fields.map(({ name }: { name: string }) => name);
      expect(await columnsIn(at(`whole/${resource.path}`))).toStrictEqual(names);
    }
  });

  test('as one JSON document, or as CSV, in two languages, line by line', async () => {
    const few = [...words.slice(0, -2), '--replications', '2', '--quiet', '--workers', '1'];
    const out = (name: string) => ['--out', at(name)];
    const json = JSON.parse((await proeftuin([...few, '--format', 'json', ...out('json')])).stdout);
    expect(json).toMatchObject({ schema: 'proeftuin/sweep-summary@1', replications: 2 });
    expect(json.points.length).toBe(6);
    expect(Object.keys(json.points[5].arms[0].total)).toStrictEqual(indicatorIds);
    const csv = await proeftuin([...few, '--format', 'csv', ...out('csv')]);
    expect(csv.stdout.split('\r\n').length - 2).toBe(6 * (1 + 4 + 3 + 4) * indicatorIds.length);
    const plain = await proeftuin([...few, '--plain', '--lang', 'nl', ...out('plain')]);
    expect(plain.stdout).toMatch(/area\.children = 340 kinderen en 10\s% krimp per jaar: /);
    expect(plain).toMatchObject({ status: 0, stderr: '' });
  });

  test('a failed point is data, or the end', async () => {
    const failing = [
      'sweep',
      'les',
      ...small.flatMap((set) => ['--set', set]),
      '--replications',
      '2',
    ];
    const vary = ['--vary', 'budget.shrinkPerYear=0,2'];
    const { status, stdout } = await proeftuin([...failing, ...vary, '--out', at('failing')]);
    expect(status).toBe(0);
    expect(stdout).toContain('1 of 2 points failed.');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '--vary:1:1 arms.trajectoryCeiling.budget.shrinkPerYear: expected',
    );
    expect((await proeftuin([...failing, ...vary, '--on-failure', 'stop'])).status).toBe(2);
  });
});

describe('bad input is status 2 and a sentence that says what to do', { timeout: 60_000 }, () => {
  test.each([
    [['--vary', 'budget.shrinkPerYaer=0:0.1:0.01'], 'did you mean budget.shrinkPerYear?'],
    [['--vary', 'arms.populatoin.budget.carry=0,1'], 'did you mean population?'],
    [['--vary', 'name=0,1'], 'expected the path of one number'],
    [['--vary', 'budget.shrinkPerYear='], 'expected PATH=FROM:TO:STEP or PATH=v1,v2'],
    [['--vary', 'budget.shrinkPerYear=0.1:0:0.01'], 'did you mean 0:0.1:0.01?'],
    [['--vary', 'budget.shrinkPerYear=0:0.1:0'], 'expected a step above 0, got 0'],
    [['--vary', 'budget.shrinkPerYear=0:0.1'], 'name a step, or choose --design lhs or sobol'],
    [['--vary', 'budget.shrinkPerYear=0:much:0.1'], 'expected a number, got much'],
    [['--vary', 'budget.shrinkPerYear=0:1:0.000001'], 'expected at most 100000 points'],
    [['--vary', 'budget.carry=0,1', '--vary', 'budget.carry=1'], 'expected every path once'],
    [
      ['--vary', 'budget.carry=0,1', '--shard', '8/7'],
      'expected a shard I/N with I from 1 to N, got 8/7',
    ],
    [['--vary', 'budget.carry=0,1', '--shard', '0/3'], 'got 0/3'],
    [['--vary', 'budget.carry=0,1', '--show', 'spend.totaal'], 'did you mean spend.total?'],
    [
      ['--vary', 'budget.carry=0:1', '--design', 'lhs'],
      'expected --samples with --design lhs or sobol',
    ],
    [['--vary', 'budget.carry=2,3'], '--vary:1:1 '],
    [[], 'for instance --vary'],
  ])('%j', async (vary, sentence) => {
    const { status, stdout, stderr } = await proeftuin(['sweep', 'les', ...vary]);
    expect({ status, stdout }).toStrictEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('a folder that is no shard', async () => {
    await whole;
    const { status, stderr } = await proeftuin(['merge', at('whole'), 'nowhere']);
    expect(status).toBe(2);
    expect(stderr).toContain('expected the folder of a sweep, got no manifest.json');
    expect((await proeftuin(['merge', at('whole')])).stderr).toContain(
      'got a sweep that is whole already',
    );
  });
});
