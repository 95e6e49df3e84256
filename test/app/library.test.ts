/** The built package as a library: what a script gets from `import … from 'proeftuin'`. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');

function script(text: string): string {
  const door = `import { digest, loadScenario, openSteering, runExperiment, simulate, summarise } from ${JSON.stringify(join(dist, 'index.js'))};`;
  const words = ['--input-type=module', '--eval', `${door}\n${text}`];
  return execFileSync(process.execPath, words, { encoding: 'utf8', cwd: '/', env: {} });
}

test('importing it does nothing', () => {
  expect(script('')).toBe('');
});

test('an experiment in threads has the records that simulate gives, one by one', () => {
  const out = script(`
    const file = ${JSON.stringify(join(dist, '../scenarios/les.yaml'))};
    const set = ['area.children=300', 'horizon.ageingIn=24', 'horizon.pilot=12'];
    const scenario = loadScenario(file, { set, arms: ['trajectory', 'population'] });
    const seen = [];
    const experiment = await runExperiment(scenario, {
      seed: 's', replications: 4, workers: 2, onReplication: ({ replication }) => seen.push(replication),
    });
    const alone = [0, 1, 2, 3].map((replication) => simulate(scenario, 's', replication));
    console.log(JSON.stringify({
      same: digest(alone) === summarise(experiment).digest,
      seen: seen.sort(),
      arms: summarise(experiment).arms.map(({ id }) => id),
    }));
  `);
  expect(JSON.parse(out)).toStrictEqual({
    same: true,
    seen: [0, 1, 2, 3],
    arms: ['trajectory', 'population'],
  });
});

test('a steered future is lived in a thread, quarter by quarter', () => {
  const out = script(`
    const set = ['area.children=300', 'horizon.ageingIn=24', 'horizon.pilot=6'];
    const steering = openSteering('les', { set, seed: 's' });
    const first = await steering.next();
    const second = await steering.next([{ measures: { pauseShrink: true }, reason: 'later' }]);
    console.log(JSON.stringify([first.quarter, second.last, second.decisions]));
    await steering.close();
  `);
  const decided = { year: 1, quarter: 1, measures: { pauseShrink: true }, reason: 'later' };
  expect(JSON.parse(out)).toStrictEqual([1, true, [decided]]);
});
