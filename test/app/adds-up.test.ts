/** The tables of a folder and its summary say the same, whichever program reads them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/app/run.ts';
import { indicatorIds, indicators } from '../../src/language/indicators.ts';
import { supportStates } from '../../src/language/quadrant.ts';
import { kinds } from '../../src/model/ledger/money.ts';
import { payers } from '../../src/model/products.ts';
import { planSchools } from '../../src/population/schools.ts';
import { parquet } from '../../src/results/folder/duck.ts';
import type { Summary } from '../../src/results/summary.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { ask } from '../results/folder/small-run.ts';
import { temporaryForAll } from '../temporary.ts';

const set = ['area.children=300', 'horizon.ageingIn=12', 'horizon.pilot=24'];
const scenario = loadScenario('scenarios/les.yaml', { set });
const folder = join(temporaryForAll(), 'kept');
const replications = 4;
let summary: Summary;
beforeAll(async () => {
  const keeping = { out: folder, command: [], language: 'en' } as const;
  await run(scenario, { workers: 1, replications, keeping });
  summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'));
});

const table = (name: string) => parquet(join(folder, `${name}.parquet`));
const cents = (euros: string) => `round(100 * (${euros}))::BIGINT`;
/** Pairs that are not equal; there should be none. */
const unequal = (left: string, right: string, keys: string) =>
  ask(
    `SELECT * FROM (${left}) a FULL JOIN (${right}) b USING (${keys}) WHERE a.x IS DISTINCT FROM b.x`,
  );
const keys = 'arm, replication, year';
/** Pilot months 0-11 are year 1, the twelve before are year 0. */
const year = 'floor(month / 12)::INTEGER + 1 AS year';

test('as many rows as arms, replications, months and schools say', async () => {
  const { horizon, arms } = scenario;
  const years = horizon.runIn / 12 + (arms.length * horizon.pilot) / 12;
  const rows = {
    results: replications * (horizon.runIn + arms.length * horizon.pilot),
    years: replications * years,
    schools: replications * years * planSchools(scenario).list.length,
    flows: replications * years * (supportStates.length ** 2 - 1),
  };
  for (const [name, count] of Object.entries(rows))
    expect(await ask(`SELECT count(*)::INTEGER AS count FROM ${table(name)}`)).toStrictEqual([
      { count },
    ]);
});

describe('to the cent', () => {
  const money = indicatorIds.filter(
    (id) => indicators[id].unit === 'euro' && indicators[id].measure === 'flow',
  );

  test('months add up to years', async () => {
    expect(money).toContain('spend.total');
    for (const id of money) {
      const months = `SELECT arm, replication, ${year}, ${cents(`sum("${id}")`)} AS x FROM ${table('results')} GROUP BY ALL`;
      const years = `SELECT ${keys}, ${cents(`"${id}"`)} AS x FROM ${table('years')}`;
      expect(await unequal(months, years, keys)).toStrictEqual([]);
    }
  });

  test('years have the mean that the summary says', async () => {
    const rows = (await ask(
      `SELECT arm, year, ${money.map((id) => `avg("${id}") AS "${id}"`).join()} FROM ${table('years')} WHERE year >= 0 GROUP BY ALL`,
    )) as Record<string, string | number>[];
    expect(rows.filter(({ arm, year }) => arm !== 'today' || year === 0).length).toBe(
      1 + 2 * scenario.arms.length,
    );
    for (const row of rows) {
      const arm = summary.arms.find(({ id }) => id === row['arm']);
      const said =
        row['arm'] === 'today'
          ? summary.today.indicators
          : arm?.years.find(({ year }) => year === row['year'])?.indicators;
      for (const id of money)
        expect(Math.abs(Number(row[id]) - Number(said?.[id].mean))).toBeLessThan(0.0051);
    }
  });

  test('what payers paid for is what they spent, by payer and by kind', async () => {
    for (const payer of payers) {
      const paid = `SELECT ${keys}, ${cents(`sum(${kinds.join(' + ')})`)} AS x FROM ${table('payers')} WHERE payer = '${payer}' GROUP BY ALL`;
      const spent = `SELECT ${keys}, ${cents(`"spend.byProduct.${payer}"`)} AS x FROM ${table('years')} WHERE "spend.byProduct.${payer}" <> 0`;
      expect(await unequal(paid, spent, keys)).toStrictEqual([]);
    }
    for (const kind of kinds) {
      const paid = `SELECT ${keys}, ${cents(`sum(${kind})`)} AS x FROM ${table('payers')} GROUP BY ALL`;
      const spent = `SELECT ${keys}, ${cents(`"spend.${kind}"`)} AS x FROM ${table('years')}`;
      expect(await unequal(paid, spent, keys)).toStrictEqual([]);
    }
  });
});

test('children who went somewhere in a year are there when it ends', async () => {
  for (const state of supportStates.filter((one) => one !== 'outside')) {
    const went = `SELECT ${keys}, sum(children) AS x FROM ${table('flows')} WHERE "to" = '${state}' AND children IS NOT NULL GROUP BY ALL`;
    const there = `SELECT arm, replication, ${year}, "support.${state}" AS x FROM ${table('results')} WHERE month % 12 IN (11, -1) AND month >= -12`;
    expect(await unequal(went, there, keys)).toStrictEqual([]);
  }
});

const python = spawnSync('python3', ['--version']).status === 0;
test.skipIf(!python)('Python reads the same summary and manifest (where there is one)', () => {
  const script = `
import hashlib, json, os, sys
folder = sys.argv[1]
read = lambda name: json.load(open(os.path.join(folder, name), encoding='utf-8'), parse_constant=lambda c: sys.exit('not JSON: ' + c))
manifest, summary = read('manifest.json'), read('summary.json')
for entry in manifest['files']:
    content = open(os.path.join(folder, entry['name']), 'rb').read()
    assert hashlib.sha256(content).hexdigest() == entry['sha256'] and len(content) == entry['bytes'], entry
assert manifest['results']['digest'] == summary['digest']
seal = manifest.pop('checksum')
print(json.dumps([len(manifest['results']['replications']), summary['arms'][0]['total']['spend.total']['mean'], seal]))
`;
  const { stdout, stderr } = spawnSync('python3', ['-c', script, folder], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(JSON.parse(stdout)).toStrictEqual([
    replications,
    summary.arms[0]?.total['spend.total'].mean,
    manifest.checksum,
  ]);
});
