import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/experiment/digest.ts';
import type { Experiment } from '../../../src/experiment/run-experiment.ts';
import { draftOf, identityOf } from '../../../src/results/folder/draft.ts';
import type { Draft } from '../../../src/results/folder/manifest.ts';
import { sealed, unsealed } from '../../../src/results/folder/manifest.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { replication, scenario, seed } from './small-run.ts';

const experiment: Experiment = {
  scenario,
  seed,
  outcomes: [replication(0), replication(1)],
  level: 0.95,
  interrupted: false,
  precise: true,
};

const draft = draftOf(experiment, {
  tool: {
    name: 'proeftuin',
    version: '1.2.3',
    commit: null,
    dirty: null,
    lock: null,
    source: null,
  },
  machine: { node: '20.19.0', os: 'linux' },
  created: '2026-01-01T00:00:00.000Z',
  command: ['run', 'les', '--seed', 'é “x”'],
  language: 'nl',
  checked: false,
});
const files = [{ name: 'summary.json', bytes: 3, sha256: 'a'.repeat(64) }];
const text = sealed(draft, files);
const bytes = Buffer.from(text);

test('what was sealed is read back', () => {
  expect(unsealed(text)).toMatchObject({ ...JSON.parse(JSON.stringify(draft)), files });
});

test('one flipped bit is found, wherever it is', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (position, bit) => {
      const flipped = Buffer.from(bytes);
      flipped[position] = (flipped[position] as number) ^ (1 << bit);
      return unsealed(flipped.toString('utf8')) === undefined;
    }),
    { examples: [0, 1, bytes.length - 1, bytes.length - 2].map((position) => [position, 0]) },
  );
});

test('a byte more, a byte less, and what only looks the same, are found', () => {
  fc.assert(
    fc.property(fc.nat(text.length), (at) => {
      expect(unsealed(`${text.slice(0, at)} ${text.slice(at)}`)).toBeUndefined();
      if (at < text.length)
        expect(unsealed(text.slice(0, at) + text.slice(at + 1))).toBeUndefined();
    }),
    { numRuns: 30 },
  );
  expect(unsealed(JSON.stringify(JSON.parse(text)))).toBeUndefined();
  expect(unsealed('')).toBeUndefined();
  expect(unsealed('null')).toBeUndefined();
  expect(unsealed('{}')).toBeUndefined();
});

test.each<[string, (draft: Draft) => Draft]>([
  ['is of another schema', (one) => ({ ...one, schema: 'proeftuin/manifest@2' as never })],
  [
    'has another digest than its replications',
    (one) => ({ ...one, results: { ...one.results, digest: 'b'.repeat(64) } }),
  ],
  [
    'has another digest than its scenario',
    (one) => ({ ...one, scenario: { ...one.scenario, digest: 'b'.repeat(64) } }),
  ],
])('a sealed text that %s is not believed', (_, change) => {
  expect(unsealed(sealed(change(draft), files))).toBeUndefined();
});

test('ten thousand replications are no trouble', () => {
  const replications = Array.from(
    { length: 10_000 },
    (_, number) => [number, String(number).padStart(64, '0')] as const,
  );
  const digest = digestOf(replications.map(([replication, digest]) => ({ replication, digest })));
  const text = sealed({ ...draft, results: { digest, replications } }, files);
  expect(unsealed(text)?.results.replications).toStrictEqual(replications);
  expect(text.length).toBeLessThan(2_000_000);
});

test('a file elsewhere is not one of the folder', () => {
  for (const name of ['../x', '/etc/passwd', 'a/b'])
    expect(unsealed(sealed(draft, [{ name, bytes: 1, sha256: 'a' }]))).toBeUndefined();
});

test('a scenario is its content, not its name, and not what was left to be taken for granted', () => {
  const set = ['area.children=250', 'horizon.ageingIn=12', 'horizon.pilot=18'];
  const same = loadScenario('scenarios/les.yaml', { set });
  const other = loadScenario('scenarios/les.yaml', { set: [...set, 'area.children=251'] });
  const explicit = loadScenario('scenarios/les.yaml', { set: [...set, 'rescaleShares=false'] });
  expect(identityOf({ ...same, id: 'x' }).digest).toBe(identityOf(scenario).digest);
  expect(identityOf(explicit).digest).toBe(identityOf(scenario).digest);
  expect(identityOf(other).digest).not.toBe(identityOf(scenario).digest);
});
